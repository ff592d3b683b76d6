import type { TimerContext } from '../../../action.ts';
import { bareAddress } from '../addresses.ts';
import { identityArn, verifiedFor } from '../identities/identities.ts';
import { recipientsOf } from '../mails.ts';
import type { MailRow } from '../mails.ts';

type Header = MailRow['headers'][number];

/** What events and notifications say of a mail, but its tags. `early` is before its template was filled in. */
export function mailObject(
  context: TimerContext,
  mail: MailRow,
  withHeaders: boolean,
  early = false,
): Record<string, unknown> {
  const identity = early ? undefined : verifiedFor(context, mail.from);
  return {
    timestamp: new Date(mail.sent).toISOString(),
    source: mail.from,
    ...(identity === undefined ? {} : { sourceArn: identityArn(context, identity.name) }),
    sendingAccountId: context.account,
    messageId: mail.messageId,
    destination: recipientsOf(mail).map(bareAddress),
    ...(withHeaders
      ? {
          headersTruncated: false,
          headers: headersOf(mail, early),
          commonHeaders: commonHeaders(mail, headersOf(mail, early)),
        }
      : {}),
  };
}

/** The headers that most mails have, as far as this one has them. */
function commonHeaders(mail: MailRow, headers: readonly Header[]): object {
  const has = (name: string) => headers.find((header) => header.name.toLowerCase() === name);
  const date = has('date');
  return {
    ...(has('from') === undefined ? {} : { from: [mail.from] }),
    ...(date === undefined ? {} : { date: date.value }),
    ...(has('reply-to') === undefined ? {} : { replyTo: mail.replyTo }),
    ...(has('to') === undefined ? {} : { to: mail.to }),
    ...(has('cc') === undefined ? {} : { cc: mail.cc }),
    messageId: mail.messageId,
    ...(has('subject') === undefined ? {} : { subject: mail.subject }),
  };
}

/** The headers in the order in which SES writes them. */
export function headersOf(mail: MailRow, early = false): readonly Header[] {
  if (mail.raw !== undefined) return mail.headers;
  const both = mail.text !== undefined && mail.html !== undefined;
  const type = both
    ? `multipart/alternative;  boundary="----=_Part_${mail.messageId.slice(4, 16)}"`
    : `text/${mail.html === undefined ? 'plain' : 'html'}; charset=UTF-8`;
  // What is filled in comes dated, and says how its one part is written.
  const filled = mail.template !== undefined && !early;
  const date = new Date(mail.sent).toUTCString().replace('GMT', '+0000').replace(', 0', ', ');
  return [
    ...(filled ? [{ name: 'Date', value: date }] : []),
    { name: 'From', value: mail.from },
    ...(mail.replyTo.length === 0 ? [] : [{ name: 'Reply-To', value: mail.replyTo.join(', ') }]),
    { name: 'To', value: mail.to.join(', ') },
    ...(mail.cc.length === 0 ? [] : [{ name: 'Cc', value: mail.cc.join(', ') }]),
    ...(early ? [] : [{ name: 'Subject', value: mail.subject }]),
    { name: 'MIME-Version', value: '1.0' },
    ...(early ? [] : [{ name: 'Content-Type', value: type }]),
    ...(filled && !both ? [{ name: 'Content-Transfer-Encoding', value: '7bit' }] : []),
    ...mail.headers,
  ];
}
