import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { UsageError } from '../../errors.ts';
import { many, one, toggle } from '../arguments.ts';
import type { Values } from '../arguments.ts';
import type { CommandContext } from '../context.ts';
import { choice, instant, text } from '../values.ts';
import { customerKeyFlags, customerKeyOf } from './customer-keys.ts';
import { grantGoesOn, grantsOf } from './grants.ts';

/** What objects are given beside their bytes. */
export const settingFlags = {
  'content-type': one(text('TYPE', 'the content type, instead of the one that the name tells')),
  'no-guess-mime-type': toggle('give no content type that was not asked for'),
  'cache-control': one(text('VALUE', 'the Cache-Control that downloads get')),
  'content-encoding': one(text('VALUE', 'the Content-Encoding that downloads get')),
  'content-disposition': one(text('VALUE', 'the Content-Disposition that downloads get')),
  'content-language': one(text('VALUE', 'the Content-Language that downloads get')),
  expires: one(instant('the Expires that downloads get')),
  'website-redirect': one(text('URL', 'where a bucket that is a website sends those who ask for it')),
  metadata: many(text('KEY=VALUE', 'metadata of one’s own; several as KEY=VALUE,KEY=VALUE or as JSON')),
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
  grants: many(
    text('PERMISSION=GRANTEE', 'read, readacl, writeacl or full, to id=…, uri=… or emailaddress=…'),
    { goesOn: grantGoesOn },
  ),
  sse: one(choice(['AES256', 'aws:kms', 'aws:kms:dsse'], 'server-side encryption')),
  'sse-kms-key-id': one(text('KEY', 'the KMS key to encrypt with')),
  ...customerKeyFlags,
};

/** The settings under S3's names. */
export async function settingsOf(
  flags: Values<typeof settingFlags>,
  context: CommandContext,
): Promise<ObjectSettings> {
  const tags = new URLSearchParams(flags.tag.map((given) => pairOf(given, '--tag'))).toString();
  const metadata = flags.metadata.flatMap((given) => metadataPairs(given));
  const settings: Record<string, unknown> = {
    ContentType: flags['content-type'],
    CacheControl: flags['cache-control'],
    ContentEncoding: flags['content-encoding'],
    ContentDisposition: flags['content-disposition'],
    ContentLanguage: flags['content-language'],
    Expires: flags.expires === undefined ? undefined : new Date(flags.expires).toUTCString(),
    WebsiteRedirectLocation: flags['website-redirect'],
    Metadata: metadata.length === 0 ? undefined : Object.fromEntries(metadata),
    Tagging: tags === '' ? undefined : tags,
    StorageClass: flags['storage-class'],
    ACL: flags.acl,
    ...grantsOf(flags.grants),
    ServerSideEncryption: flags.sse ?? (flags['sse-kms-key-id'] === undefined ? undefined : 'aws:kms'),
    SSEKMSKeyId: flags['sse-kms-key-id'],
    ...(await customerKeyOf(flags, context)),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** As the AWS CLI reads it: JSON, or `KEY=VALUE,KEY=VALUE`. A comma that no `KEY=` comes behind belongs to the value. */
function metadataPairs(given: string): readonly (readonly [string, string])[] {
  if (!given.startsWith('{')) return given.split(/,(?=[^,=]+=)/).map((pair) => pairOf(pair, '--metadata'));
  const wrong = (cause?: unknown): UsageError =>
    new UsageError(`--metadata cannot be ${given}`, { hint: 'Write {"KEY": "VALUE"}, or KEY=VALUE.', cause });
  let read: unknown;
  try {
    read = JSON.parse(given);
  } catch (error) {
    throw wrong(error);
  }
  return Object.entries(Object(read) as Record<string, unknown>).map(([key, value]) => {
    if (typeof value !== 'string') throw wrong();
    return [key, value];
  });
}

function pairOf(given: string, name: string): [string, string] {
  const at = given.indexOf('=');
  if (at < 1) throw new UsageError(`${name} cannot be "${given}"`, { hint: 'Write KEY=VALUE.' });
  return [given.slice(0, at), given.slice(at + 1)];
}
