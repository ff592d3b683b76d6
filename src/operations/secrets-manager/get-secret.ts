import type { Connection } from '../../aws/connection.ts';
import { ServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { GetSecretValueRequest, GetSecretValueResponse } from '../../wire/generated/secretsmanager.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { mustFindSecret, noSecret, versionWith } from './find-secret.ts';

export interface ReadSecret {
  readonly name: string;
  readonly arn: string;
  readonly version: string;
  readonly labels: readonly string[];
  /** Absent unless it was asked for; of a binary secret in base64. */
  readonly value?: string;
  readonly binary?: boolean;
  /** When it is gone for good; absent unless it waits for that. */
  readonly deletion?: string;
}

export interface SecretQuestion {
  readonly name: string;
  /** `AWSCURRENT` unless set. */
  readonly stage?: string | undefined;
  readonly version?: string | undefined;
  /** One key of a value that is a JSON object. */
  readonly key?: string | undefined;
  readonly show: boolean;
}

/** Reads a secret. Its value is fetched only with `show`: without it nothing secret leaves AWS. */
export async function getSecret(asked: SecretQuestion, context: OperationContext): Promise<ReadSecret> {
  const { name, stage, version, show } = asked;
  const { connection } = await onePlace('secrets get', context);
  if (!show) {
    const found = await mustFindSecret(connection, name);
    const id = version ?? versionWith(found, stage ?? 'AWSCURRENT') ?? '';
    return {
      name: found.Name ?? name,
      arn: found.ARN ?? '',
      version: id,
      labels: found.VersionIdsToStages?.[id] ?? [],
      ...(found.DeletedDate === undefined ? {} : { deletion: found.DeletedDate.toISOString() }),
    };
  }
  const answer = await valueOf(connection, {
    SecretId: name,
    ...(stage === undefined ? {} : { VersionStage: stage }),
    ...(version === undefined ? {} : { VersionId: version }),
  });
  const { SecretString: text, SecretBinary: bytes } = answer;
  const whole = text ?? Buffer.from(bytes ?? []).toString('base64');
  return {
    name: answer.Name ?? name,
    arn: answer.ARN ?? '',
    version: answer.VersionId ?? '',
    labels: answer.VersionStages ?? [],
    value: asked.key === undefined ? whole : memberOf(name, text, asked.key),
    binary: text === undefined,
  };
}

/** Says what is in the way, where AWS only says that it cannot find it or that the state is wrong. */
async function valueOf(
  connection: Connection,
  input: GetSecretValueRequest & { readonly SecretId: string },
): Promise<GetSecretValueResponse> {
  try {
    return await connection.call('secretsmanager', 'GetSecretValue', input);
  } catch (error) {
    const { SecretId: name } = input;
    if (!(error instanceof ServiceError)) throw error;
    if (
      error.code === 'ResourceNotFoundException' &&
      input.VersionStage === undefined &&
      input.VersionId === undefined
    )
      throw noSecret(name);
    if (error.code === 'InvalidRequestException' && error.message.includes('marked for deletion'))
      throw new NuageError('SecretIsDeleted', `${name} waits for its deletion.`, {
        hint: `Take it back with: nuage secrets restore ${name}`,
        cause: error,
      });
    throw error;
  }
}

/** Says which keys there are, never what they hold. */
function memberOf(name: string, text: string | undefined, key: string): string {
  const members = readMembers(text);
  if (members === undefined)
    throw new NuageError('SecretIsNoObject', `${name} is no JSON object, so it has no key ${key}.`, {
      hint: 'Leave --key out to get it whole.',
    });
  const value = members[key];
  if (value === undefined)
    throw new NuageError('SecretKeyNotFound', `${name} has no key ${key}.`, {
      hint: `Its keys are ${Object.keys(members).join(', ')}.`,
    });
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readMembers(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
