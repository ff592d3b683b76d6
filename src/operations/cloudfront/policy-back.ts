import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { Mover } from '../context.ts';
import { isJsonObject, sameJson } from '../plan/json.ts';
import type { JsonValue } from '../plan/json.ts';

/**
 * Gives a bucket the policy of before, or none. Where somebody has changed it since, nothing but a sentence: which of two
 * policies is meant is not for a program to say.
 */
export const policyBack: Mover = async (input, { connection, context }) => {
  const { bucket: Bucket, made = null, before = null } = input;
  if (typeof Bucket !== 'string') throw new TypeError('The step does not say its bucket.');
  const now = await policyOf(connection, Bucket);
  if (sameJson(now, before)) return {};
  if (!sameJson(now, made)) {
    const message = `The policy of ${Bucket} has changed since; it stays as it is. What lets the distribution read may be in it still.`;
    context.host.notify({ kind: 'advice', message });
    return {};
  }
  const settings = { signal: context.signal };
  if (isJsonObject(before))
    await connection.call('s3', 'PutBucketPolicy', { Bucket, Policy: JSON.stringify(before) }, settings);
  else await connection.call('s3', 'DeleteBucketPolicy', { Bucket }, settings);
  return {};
};

async function policyOf(connection: Connection, Bucket: string): Promise<JsonValue> {
  try {
    const { Policy = 'null' } = await connection.call('s3', 'GetBucketPolicy', { Bucket });
    const policy: JsonValue = JSON.parse(Policy);
    return policy;
  } catch (error) {
    if (isServiceError(error, 'NoSuchBucketPolicy')) return null;
    throw error;
  }
}
