import { makeBucket } from '../../../operations/s3/make-bucket.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Makes a bucket in the region that is worked in. One that the account has there already is no error.',
  examples: [{ line: 'nuage s3 mb s3://my-bucket --region eu-west-1', does: 'Make it in Ireland' }],
  actions: ['s3:CreateBucket'],
  flags: {},
  positionals: { url: required(text('S3-URL', 's3://BUCKET')) },
  async run({ positionals: { url } }, context) {
    await using session = await openSession(context);
    const made = await makeBucket({ url }, session.operations);
    await context.print.value(made, ({ style }) =>
      made.existed
        ? `${style.good('✓')} ${made.bucket} is there already, in ${made.region}.\n`
        : `${style.good('✓')} ${made.bucket} was made in ${made.region}.\n`,
    );
    return session.exitCode();
  },
});
