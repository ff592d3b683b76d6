import { defineTimer } from '../../../clock/timer.ts';
import { accountOf } from '../account.ts';
import { accounts } from '../state.ts';

/** AWS has looked at what the account wants to send, and lets it out of the sandbox. */
export const timer = defineTimer<Readonly<Record<string, never>>>({
  kind: 'ses.review',
  fire(_payload, context) {
    const account = accountOf(context);
    if (account.details === undefined) return;
    const details = { ...account.details, review: 'GRANTED' as const };
    context.state.table(accounts).put({ ...account, production: true, details });
  },
});
