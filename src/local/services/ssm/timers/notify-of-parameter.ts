import { defineTimer } from '../../../clock/timer.ts';
import { announcePolicy } from '../announce-change.ts';
import { expirationOf, NOTIFY_TIMER, noticesOf } from '../policies.ts';
import { parameters } from '../state.ts';

interface Notified {
  readonly name: string;
  readonly type: string;
}

/** A notification policy of a parameter is due, if the parameter has not been changed meanwhile. */
export const timer = defineTimer<Notified>({
  kind: NOTIFY_TIMER,
  fire({ name, type }, context) {
    const row = context.state.table(parameters).get(name);
    if (row === undefined) return;
    const due = noticesOf(row.policies, row.modified).some(
      (notice) => notice.type === type && notice.due <= context.now,
    );
    if (!due) return;
    const expires = expirationOf(row.policies);
    announcePolicy(
      context,
      row,
      type,
      type === 'NoChangeNotification'
        ? `The parameter has not changed since ${new Date(row.modified).toISOString()}.`
        : `The parameter expires at ${new Date(expires ?? context.now).toISOString()}.`,
    );
    const policies = row.policies.map((policy) =>
      policy.type === type ? { ...policy, status: 'Finished' as const } : policy,
    );
    context.state.table(parameters).put({ ...row, policies });
  },
});
