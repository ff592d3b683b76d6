import type { ImportSource } from '../../../../wire/generated/cloudfront.ts';
import { wholeBody } from '../../../../wire/body.ts';
import { AwsError } from '../../../error.ts';
import type { ActionPhase } from '../../../phase.ts';
import { entityTooLarge, invalidArgument } from '../errors.ts';
import { CLOUDFRONT_LIMITS } from '../limits.ts';
import { isFields } from '../../../../wire/record.ts';

/**
 * What a new store is to have, from an object of S3 that whoever makes it may read.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 */
export async function importItems(
  { SourceARN: arn }: ImportSource,
  phase: ActionPhase,
): Promise<Readonly<Record<string, string>>> {
  const [, Bucket, Key] = /^arn:[^:]+:s3:::([^/]+)\/(.+)$/.exec(arn) ?? [];
  if (Bucket === undefined || Key === undefined)
    throw invalidArgument(`The import source ${arn} is not valid.`);
  try {
    const { Body = new Uint8Array() } = await phase.call('s3', 'GetObject', { Bucket, Key }, phase.caller);
    const bytes = await wholeBody(Body);
    if (bytes.length > CLOUDFRONT_LIMITS.storeBytes) throw entityTooLarge();
    return itemsIn(Buffer.from(bytes).toString('utf8'), arn);
  } catch (error) {
    if (!(error instanceof AwsError) || error.code === 'EntitySizeLimitExceeded') throw error;
    throw invalidArgument(`The import source ${arn} cannot be read: ${error.message}`);
  }
}

/** `{ "data": [{ "key": "a", "value": "b" }] }` */
function itemsIn(text: string, arn: string): Readonly<Record<string, string>> {
  const items = new Map<string, string>();
  for (const pair of pairsIn(text) ?? [undefined]) {
    const { key, value } = isFields(pair) ? pair : {};
    if (typeof key !== 'string' || typeof value !== 'string' || items.has(key))
      throw invalidArgument(`The import source ${arn} is not a valid JSON document of key value pairs.`);
    items.set(key, value);
  }
  return Object.fromEntries(items);
}

function pairsIn(text: string): readonly unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isFields(read) && Array.isArray(read['data']) ? read['data'] : undefined;
  } catch {
    return undefined;
  }
}
