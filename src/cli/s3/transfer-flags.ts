import { resolve } from 'node:path';
import { sayMetadata } from '../../aws/s3/copied-properties.ts';
import { UsageError } from '../../errors.ts';
import { isS3Url } from '../../operations/s3/place.ts';
import type { TransferInput } from '../../operations/s3/transfer-input.ts';
import { one, toggle } from '../arguments.ts';
import type { Values } from '../arguments.ts';
import type { Given } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { choice, integer, text } from '../values.ts';
import { sourceKeyFlags, sourceKeyOf } from './customer-keys.ts';
import { patternFlags, patternsOf } from './patterns.ts';
import { settingFlags, settingsOf } from './setting-flags.ts';

export const pageSizeFlag = one(
  integer('N', 'objects that one list asks for, from 1 to 1000', { minimum: 1, maximum: 1000 }),
);

/** What is told of a transfer while it works and when it has ended. */
export const tellingFlags = {
  'no-progress': toggle('no line that moves while it works'),
  'only-show-errors': toggle('tell only what failed'),
  quiet: toggle('tell nothing; the exit code says whether all went well'),
};

/** What `cp`, `mv` and `sync` have in common. */
export const transferFlags = {
  'no-follow-symlinks': toggle('leave symbolic links out'),
  'follow-symlinks': toggle('follow them, as it does of its own accord', { hidden: true }),
  'no-overwrite': toggle('leave alone what the target has already'),
  ...patternFlags,
  ...settingFlags,
  ...sourceKeyFlags,
  'metadata-directive': one(
    choice(
      ['COPY', 'REPLACE'],
      'for copies within S3: the metadata of the source, or nothing but what is given; without, that of the source but for what is given',
    ),
  ),
  'copy-props': one(
    choice(
      ['none', 'metadata-directive', 'default'],
      'for copies within S3: nothing of the source, its metadata, or its metadata and tags (default)',
    ),
  ),
  'ignore-glacier-warnings': toggle('leave archived objects alone that S3 has not restored: no failure'),
  'force-glacier-transfer': toggle('try archived objects, as it does of its own accord', { hidden: true }),
  'page-size': pageSizeFlag,
  'source-region': one(text('REGION', 'S3 tells it'), undefined, { hidden: true }),
  dryrun: toggle('as the AWS CLI writes --dry-run', { hidden: true }),
  'checksum-algorithm': one(choice(['CRC32'], 'what uploads are checked by'), undefined, { hidden: true }),
  'checksum-mode': one(choice(['ENABLED'], 'downloads are always checked'), undefined, { hidden: true }),
  ...tellingFlags,
};

/** What is asked of a transfer, from its flags. */
export async function transferInput(
  flags: Values<typeof transferFlags> & { readonly 'dry-run': boolean },
  { source, target }: { readonly source: string; readonly target: string },
  order: Given['order'],
  context: CommandContext,
): Promise<TransferInput> {
  const settings = await settingsOf(flags, context);
  const { 'metadata-directive': metadataDirective, 'copy-props': copyProps } = flags;
  if (metadataDirective === 'COPY' && sayMetadata(settings)) {
    throw new UsageError(
      '--metadata-directive COPY takes metadata from the source, and some is given as well',
      {
        hint: 'Leave it out: then what is given takes the place of what the source has.',
      },
    );
  }
  if (flags['no-follow-symlinks'] && flags['follow-symlinks'])
    throw new UsageError('--follow-symlinks and --no-follow-symlinks are given');
  return {
    source: placeOf(source, context),
    target: placeOf(target, context),
    dryRun: flags['dry-run'] || flags.dryrun,
    followLinks: !flags['no-follow-symlinks'],
    noOverwrite: flags['no-overwrite'],
    guessTypes: !flags['no-guess-mime-type'],
    patterns: patternsOf(order),
    settings,
    sourceKey: await sourceKeyOf(flags, context),
    properties: { metadataDirective, copyProps },
    ignoreArchived: flags['ignore-glacier-warnings'],
    pageSize: flags['page-size'],
  };
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
