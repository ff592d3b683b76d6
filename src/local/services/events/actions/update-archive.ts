import { defineAction } from '../../../action.ts';
import { findArchive, onArchive } from '../archives/find.ts';
import { feedArchive } from '../archives/rule.ts';
import { archives } from '../archives/state.ts';
import { checkPattern } from '../patterns/check-pattern.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateArchive.html */
export const action = defineAction('events', 'UpdateArchive', {
  authorize: (input, context) => onArchive(context, 'UpdateArchive', input.ArchiveName),
  handler(input, context) {
    if (input.EventPattern !== undefined) checkPattern(input.EventPattern);
    const before = findArchive(context, input.ArchiveName);
    const row = {
      ...before,
      pattern: input.EventPattern ?? before.pattern,
      description: input.Description ?? before.description,
      kmsKey: input.KmsKeyIdentifier ?? before.kmsKey,
      retentionDays: input.RetentionDays ?? before.retentionDays,
    };
    context.state.table(archives).put(row);
    feedArchive(context, row);
    return { ArchiveArn: row.arn, State: 'ENABLED', CreationTime: new Date(row.created) };
  },
});
