import { defineTimer } from '../../../clock/timer.ts';
import { NEXT_TIMER } from '../automation/end.ts';
import { beginTargets } from '../automation/start.ts';
import { automations } from '../automation/state.ts';
import { findDocument } from '../documents/find-document.ts';

/** The execution for one of many targets is over. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: NEXT_TIMER,
  fire({ id }, context) {
    const row = context.state.table(automations).get(id);
    if (row === undefined || row.ended !== undefined) return;
    const choice = { DocumentVersion: row.version };
    beginTargets(context, row, findDocument(context, row.settings.DocumentName, choice));
  },
});
