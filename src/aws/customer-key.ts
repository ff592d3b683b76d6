import { createHash } from 'node:crypto';

/**
 * A key of the customer's own for S3 goes out in base64 with its MD5 beside it; callers give the key
 * alone, plain or in base64 already.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html
 */
export function withCustomerKeys(input: object): object {
  let changed: Record<string, unknown> | undefined;
  for (const name of ['SSECustomerKey', 'CopySourceSSECustomerKey']) {
    const given: unknown = Object.hasOwn(input, name) ? Reflect.get(input, name) : undefined;
    if (typeof given !== 'string' && !(given instanceof Uint8Array)) continue;
    const key =
      typeof given === 'string' && isEncodedKey(given) ? Buffer.from(given, 'base64') : Buffer.from(given);
    changed ??= { ...input };
    changed[name] = key.toString('base64');
    changed[`${name}MD5`] = createHash('md5').update(key).digest('base64');
  }
  return changed ?? input;
}

/** 256 bits in base64. */
function isEncodedKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text);
}
