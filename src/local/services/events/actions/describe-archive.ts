import { defineAction } from '../../../action.ts';
import { describeArchive, findArchive, onArchive } from '../archives/find.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeArchive.html */
export const action = defineAction('events', 'DescribeArchive', {
  authorize: (input, context) => onArchive(context, 'DescribeArchive', input.ArchiveName),
  handler(input, context) {
    const row = findArchive(context, input.ArchiveName);
    return {
      ...describeArchive(context, row),
      ArchiveArn: row.arn,
      Description: row.description,
      EventPattern: row.pattern,
      KmsKeyIdentifier: row.kmsKey,
    };
  },
});
