import { defineTimer } from '../../../clock/timer.ts';
import { deliver } from '../sending/deliver.ts';
import { mails } from '../mails.ts';

/** A mail reaches everybody that it is for, or comes back. */
export const timer = defineTimer<{ readonly messageId: string }>({
  kind: 'ses.deliver',
  fire({ messageId }, context) {
    for (const mail of context.state.table(mails).list({ index: 'message', equals: messageId }))
      deliver(context, mail);
  },
});
