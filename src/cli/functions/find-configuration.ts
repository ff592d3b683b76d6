import type { Connection } from '../../aws/connection.ts';
import type { Environment } from '../../aws/config/shared-config.ts';
import { ConfigurationError, NuageError } from '../../errors.ts';
import { secretFromParameter } from '../../operations/secrets.ts';
import { findFile } from '../config/find-file.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import type { Configuration } from '../config/schema.ts';
import type { Surroundings } from '../surroundings.ts';

const variable = 'NUAGE_CONFIG_PARAMETER';

/**
 * The configuration of a function: the SSM parameter that `NUAGE_CONFIG_PARAMETER` names (a name or an ARN, in the
 * function's region; a SecureString is decrypted), else a `nuage.yaml` beside the function. Throws a
 * `ConfigurationError` when there is neither: a function without schedules would do nothing for ever.
 */
export async function findConfiguration(
  environment: Environment,
  place: Pick<Surroundings, 'directory' | 'home'>,
  connection: Connection,
): Promise<Configuration> {
  const name = environment[variable];
  if (name !== undefined && name !== '') {
    const text = await readParameter(name, connection);
    const { checkYaml } = await import('../config/check-yaml.ts');
    return checkYaml(`parameter ${name}`, text);
  }
  // Whoever deployed the function put the file there, whatever user it belongs to by now.
  const surroundings = { ...place, userId: undefined };
  const path = findFile(undefined, surroundings);
  if (path === undefined) {
    throw new ConfigurationError('The function has no configuration.', {
      hint: `Name an SSM parameter that holds a nuage.yaml in ${variable}, or put a nuage.yaml beside the function.`,
    });
  }
  const { configuration } = await loadConfiguration(path, surroundings);
  return configuration;
}

async function readParameter(name: string, connection: Connection): Promise<string> {
  try {
    return await secretFromParameter({ name }, { connection });
  } catch (error) {
    if (!(error instanceof NuageError) || error.code !== 'ParameterNotFound') throw error;
    throw new ConfigurationError(`There is no SSM parameter ${name} in ${connection.region}.`, {
      hint: `${variable} names it: aws ssm put-parameter --name ${name} --type String --value file://nuage.yaml`,
      cause: error,
    });
  }
}
