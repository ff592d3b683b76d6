import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { UsageError } from '../../errors.ts';
import type { Pattern } from '../../operations/s3/filters.ts';
import { isS3Url } from '../../operations/s3/place.ts';
import { many, one, toggle } from '../arguments.ts';
import type { Values } from '../arguments.ts';
import type { Given } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { choice, file, text } from '../values.ts';

/** Which of many are taken; the order on the line counts. */
export const patternFlags = {
  exclude: many(
    text('PATTERN', 'leave out paths like this; of several patterns the last that matches decides'),
  ),
  include: many(text('PATTERN', 'take paths like this after all')),
};

/** What objects are given beside their bytes. */
export const settingFlags = {
  'content-type': one(text('TYPE', 'the content type, instead of the one that the name tells')),
  'no-guess-mime-type': toggle('give no content type that was not asked for'),
  'cache-control': one(text('VALUE', 'the Cache-Control that downloads get')),
  'content-encoding': one(text('VALUE', 'the Content-Encoding that downloads get')),
  'content-disposition': one(text('VALUE', 'the Content-Disposition that downloads get')),
  metadata: many(text('KEY=VALUE', 'metadata of one’s own')),
  tag: many(text('KEY=VALUE', 'a tag of the object')),
  'storage-class': one(
    choice(
      [
        'STANDARD',
        'REDUCED_REDUNDANCY',
        'STANDARD_IA',
        'ONEZONE_IA',
        'INTELLIGENT_TIERING',
        'GLACIER',
        'DEEP_ARCHIVE',
        'GLACIER_IR',
      ],
      'the storage class',
      'CLASS',
    ),
  ),
  acl: one(
    choice(
      [
        'private',
        'public-read',
        'public-read-write',
        'authenticated-read',
        'aws-exec-read',
        'bucket-owner-read',
        'bucket-owner-full-control',
      ],
      'a canned ACL',
      'ACL',
    ),
  ),
  sse: one(choice(['AES256', 'aws:kms', 'aws:kms:dsse'], 'server-side encryption')),
  'sse-kms-key-id': one(text('KEY', 'the KMS key to encrypt with')),
  'sse-c-key': one(file('a file with a key of 32 bytes of one’s own to encrypt or decrypt with')),
};

/** The patterns in the order of the line. */
export function patternsOf(order: Given['order']): readonly Pattern[] {
  return order.flatMap(([flag, glob]) =>
    flag === 'include' || flag === 'exclude' ? [{ kind: flag, glob }] : [],
  );
}

/** The settings under S3's names. */
export async function settingsOf(
  flags: Values<typeof settingFlags>,
  context: CommandContext,
): Promise<ObjectSettings> {
  const tags = new URLSearchParams(flags.tag.map((given) => pairOf(given, '--tag'))).toString();
  const settings: Record<string, unknown> = {
    ContentType: flags['content-type'],
    CacheControl: flags['cache-control'],
    ContentEncoding: flags['content-encoding'],
    ContentDisposition: flags['content-disposition'],
    Metadata:
      flags.metadata.length === 0
        ? undefined
        : Object.fromEntries(flags.metadata.map((given) => pairOf(given, '--metadata'))),
    Tagging: tags === '' ? undefined : tags,
    StorageClass: flags['storage-class'],
    ACL: flags.acl,
    ServerSideEncryption: flags.sse ?? (flags['sse-kms-key-id'] === undefined ? undefined : 'aws:kms'),
    SSEKMSKeyId: flags['sse-kms-key-id'],
    ...(await customerKeyIn(flags['sse-c-key'], context)),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** A key of one's own out of a file, as S3 takes it. */
export async function customerKeyIn(
  path: string | undefined,
  { surroundings }: CommandContext,
): Promise<ObjectSettings> {
  if (path === undefined) return {};
  const key = await readFile(resolve(surroundings.directory, path));
  if (key.length === 32) return { SSECustomerAlgorithm: 'AES256', SSECustomerKey: key.toString('base64') };
  throw new UsageError(`The key in ${path} has ${key.length} bytes`, {
    hint: 'AES-256 takes a key of 32 bytes.',
  });
}

function pairOf(given: string, name: string): [string, string] {
  const at = given.indexOf('=');
  if (at < 1) throw new UsageError(`${name} cannot be "${given}"`, { hint: 'Write KEY=VALUE.' });
  return [given.slice(0, at), given.slice(at + 1)];
}

/** A source or target as it was written, a file from where the person is. */
export function placeOf(given: string, { surroundings }: CommandContext): string {
  if (isS3Url(given)) return given;
  const path = resolve(surroundings.directory, given);
  return given.endsWith('/') && !path.endsWith('/') ? `${path}/` : path;
}

/** A transfer is no plan: what it would do is told by --dry-run. */
export function refusePlan({ globals }: CommandContext): void {
  if (globals['plan-out'] === undefined) return;
  throw new UsageError('A transfer is not saved as a plan', { hint: '--dry-run tells what it would do.' });
}
