import type { Parameter } from '../../../wire/generated/ssm.ts';
import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { secretPermissions, secretValue } from '../secretsmanager/port.ts';
import { secretNotFound, validation } from './errors.ts';

const PREFIX = '/aws/reference/secretsmanager/';

/** A secret that is named as if it were a parameter. */
interface Reference {
  readonly id: string;
  /** A version's id or its stage. */
  readonly selector?: string | undefined;
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html */
export function readReference(name: string): Reference | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  const [id = '', selector] = name.slice(PREFIX.length).split(':');
  return { id, selector };
}

/** What the caller must be allowed to do with the secrets among the names. */
export function referencePermissions(
  context: ActionContext,
  names: readonly string[],
): readonly AuthorizationRequest[] {
  return names.flatMap((name) => {
    const reference = readReference(name);
    try {
      return reference === undefined ? [] : secretPermissions(context, reference.id);
    } catch (error) {
      // One that is not there is refused by the handler.
      if (error instanceof AwsError) return [];
      throw error;
    }
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** The secret in the form of a parameter. */
export function describeReference(
  name: string,
  { id, selector }: Reference,
  decrypt: boolean | undefined,
  context: ActionContext,
): Parameter {
  if (decrypt !== true)
    throw validation('WithDecryption flag must be True for retrieving a Secret Manager secret.');
  const version = {
    VersionId: selector !== undefined && UUID.test(selector) ? selector : undefined,
    VersionStage: selector !== undefined && !UUID.test(selector) ? selector : undefined,
  };
  const secret = readSecret(context, id, version);
  return {
    Name: name,
    Type: 'SecureString',
    Value: secret.SecretString ?? Buffer.from(secret.SecretBinary ?? []).toString('base64'),
    Version: 0,
    Selector: selector === undefined ? undefined : `:${selector}`,
    SourceResult: JSON.stringify(sourceOf(secret)),
    LastModifiedDate: secret.CreatedDate,
    ARN: secret.ARN,
    DataType: 'text',
  };
}

/** What Secrets Manager answered, as Parameter Store passes it on: only `ARN` keeps its capitals. */
function sourceOf(secret: ReturnType<typeof secretValue>) {
  return {
    ARN: secret.ARN,
    name: secret.Name,
    versionId: secret.VersionId,
    secretString: secret.SecretString,
    secretBinary:
      secret.SecretBinary === undefined ? undefined : Buffer.from(secret.SecretBinary).toString('base64'),
    versionStages: secret.VersionStages,
    createdDate: secret.CreatedDate.getTime(),
  };
}

function readSecret(context: ActionContext, id: string, version: Parameters<typeof secretValue>[2]) {
  try {
    return secretValue(context, id, version);
  } catch (error) {
    const missing = error instanceof AwsError && error.code === 'ResourceNotFoundException';
    throw missing ? secretNotFound(`${PREFIX}${id}`) : error;
  }
}
