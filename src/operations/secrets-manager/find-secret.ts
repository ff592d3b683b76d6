import { ServiceError } from '../../aws/service-error.ts';
import type { Connection } from '../../aws/connection.ts';
import type { DescribeSecretResponse } from '../../wire/generated/secretsmanager.ts';
import { NuageError } from '../../errors.ts';

/** The call that says how a secret is, without its value. */
export function describeCall(name: string) {
  return { service: 'secretsmanager', action: 'DescribeSecret', input: { SecretId: name } } as const;
}

/** What is known of a secret without its value; undefined when there is none. */
export async function findSecret(
  connection: Connection,
  name: string,
): Promise<DescribeSecretResponse | undefined> {
  try {
    return await connection.call('secretsmanager', 'DescribeSecret', { SecretId: name });
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

export async function mustFindSecret(connection: Connection, name: string): Promise<DescribeSecretResponse> {
  const found = await findSecret(connection, name);
  if (found !== undefined) return found;
  throw noSecret(name);
}

/** AWS's own sentence has no name in it. */
export function noSecret(name: string): NuageError {
  return new NuageError('SecretNotFound', `There is no secret ${name}.`, {
    hint: 'See what is there with: nuage secrets list',
  });
}

/** The version that has a label; undefined when none has it. */
export function versionWith(
  { VersionIdsToStages: stages = {} }: DescribeSecretResponse,
  label: string,
): string | undefined {
  return Object.entries(stages).find(([, labels]) => labels.includes(label))?.[0];
}
