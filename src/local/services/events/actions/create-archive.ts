import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { busOfArn, onArchive } from '../archives/find.ts';
import { feedArchive } from '../archives/rule.ts';
import { archives } from '../archives/state.ts';
import type { ArchiveRow } from '../archives/state.ts';
import { exists } from '../errors.ts';
import { checkPattern } from '../patterns/check-pattern.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html */
export const action = defineAction('events', 'CreateArchive', {
  authorize: (input, context) => onArchive(context, 'CreateArchive', input.ArchiveName),
  handler(input, context) {
    const { ArchiveName: name, EventSourceArn: source, EventPattern: pattern } = input;
    if (pattern !== undefined) checkPattern(pattern);
    const bus = busOfArn(context, source, 'EventSourceArn');
    const table = context.state.table(archives);
    if (table.get(name) !== undefined) throw exists(`Archive ${name}`);
    const row: ArchiveRow = {
      name,
      arn: regionalArn(context, 'events', `archive/${name}`),
      source: bus.row.arn,
      pattern,
      description: input.Description,
      kmsKey: input.KmsKeyIdentifier,
      retentionDays: input.RetentionDays ?? 0,
      created: context.now,
      count: 0,
      bytes: 0,
      last: 0,
    };
    table.put(row);
    feedArchive(context, row);
    return { ArchiveArn: row.arn, State: 'ENABLED', CreationTime: new Date(context.now) };
  },
});
