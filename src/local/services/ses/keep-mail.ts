import { orderedId } from '../../blocks/order.ts';
import type { TimerContext } from '../../action.ts';
import { mails } from './mails.ts';
import type { MailRow } from './mails.ts';

type Told = 'service' | 'operation' | 'from' | 'to' | 'subject';

export type NewMail = Pick<MailRow, Told> &
  Partial<Omit<MailRow, Told | 'id' | 'messageId' | 'sent' | 'account' | 'region'>>;

/** Keeps a mail where all mails of the cloud are kept, and answers its message id. */
export function keepMail(context: TimerContext, mail: NewMail): string {
  const messageId = newMessageId(context);
  const table = context.state.table(mails);
  table.put({
    replyTo: [],
    cc: [],
    bcc: [],
    headers: [],
    attachments: [],
    tags: {},
    ends: {},
    ...mail,
    id: orderedId(table, context.now, messageId),
    messageId,
    account: context.account,
    region: context.region,
    sent: context.now,
  });
  return messageId;
}

/** As SES makes them: the time in hexadecimal digits, a UUID, and six noughts. */
function newMessageId({ now, random }: TimerContext): string {
  return `0100${now.toString(16).padStart(12, '0')}-${random.uuid()}-000000`;
}
