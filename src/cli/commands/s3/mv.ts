import { moveFiles } from '../../../operations/s3/copy.ts';
import { required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { carryOver } from '../../s3/transfer.ts';
import {
  patternFlags,
  patternsOf,
  placeOf,
  refusePlan,
  settingFlags,
  settingsOf,
} from '../../s3/transfer-flags.ts';
import { file } from '../../values.ts';

export const command = defineCommand({
  description:
    'Moves files to S3, objects from S3, or objects within S3: each source goes once its copy is there and was compared. Asks first.',
  examples: [
    { line: 'nuage s3 mv s3://bucket/draft.txt s3://bucket/final.txt', does: 'Give an object another name' },
    {
      line: 'nuage s3 mv logs s3://bucket/logs --recursive',
      does: 'Upload a directory and delete its files here',
    },
  ],
  actions: [
    's3:AbortMultipartUpload',
    's3:DeleteObject',
    's3:GetObject',
    's3:GetObjectTagging',
    's3:ListBucket',
    's3:PutObject',
  ],
  flags: {
    recursive: toggle('everything under the source', { short: 'r' }),
    'dry-run': toggle('tell what would be moved, and move nothing'),
    'no-follow-symlinks': toggle('leave symbolic links out'),
    ...patternFlags,
    ...settingFlags,
  },
  positionals: {
    source: required(file('what is moved: a path or s3://BUCKET/KEY', 'SOURCE')),
    target: required(file('where to: a path or s3://BUCKET/KEY', 'TARGET')),
  },
  async run({ flags, positionals: { source, target }, order }, context) {
    refusePlan(context);
    const input = {
      source: placeOf(source, context),
      target: placeOf(target, context),
      recursive: flags.recursive,
      dryRun: flags['dry-run'],
      followLinks: !flags['no-follow-symlinks'],
      guessTypes: !flags['no-guess-mime-type'],
      patterns: patternsOf(order),
      settings: await settingsOf(flags, context),
    };
    return carryOver((operations) => moveFiles(input, operations), context);
  },
});
