import { utf8Text } from '../../../../wire/sigv4/utf8-headers.ts';
import { AwsError } from '../../../error.ts';
import { MOST_METADATA_BYTES } from '../limits.ts';

/** User metadata as it is kept, whichever way its text was sent. Its names are in lower case already. */
export function readMetadata(
  metadata: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> | undefined {
  if (metadata === undefined) return undefined;
  const entries = Object.entries(metadata).map(([name, value]) => [name, utf8Text(value) ?? value] as const);
  if (entries.length === 0) return undefined;
  const size = entries.reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  if (size > MOST_METADATA_BYTES)
    throw new AwsError(
      'MetadataTooLarge',
      400,
      'Your metadata headers exceed the maximum allowed metadata size',
      {
        Size: String(size),
        MaxSizeAllowed: String(MOST_METADATA_BYTES),
      },
    );
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * User metadata as it goes out: what is no ASCII is encoded as RFC 2047 has it, so that it passes as a header.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
 */
export function shownMetadata(
  metadata: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  if (metadata === undefined) return {};
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, mailSafe(value)]));
}

function mailSafe(value: string): string {
  if (/^[\x20-\x7e\t]*$/.test(value)) return value;
  return `=?UTF-8?B?${Buffer.from(value, 'utf8').toString('base64')}?=`;
}
