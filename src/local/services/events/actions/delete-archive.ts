import { defineAction } from '../../../action.ts';
import { findArchive, onArchive } from '../archives/find.ts';
import { stopFeeding } from '../archives/rule.ts';
import { archivedEvents, archives } from '../archives/state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteArchive.html */
export const action = defineAction('events', 'DeleteArchive', {
  authorize: (input, context) => onArchive(context, 'DeleteArchive', input.ArchiveName),
  handler({ ArchiveName: name }, context) {
    stopFeeding(context, findArchive(context, name));
    const events = context.state.table(archivedEvents);
    for (const { id } of events.list({ index: 'archive', equals: name })) events.delete(id);
    context.state.table(archives).delete(name);
    return {};
  },
});
