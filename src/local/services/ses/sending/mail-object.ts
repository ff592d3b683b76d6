import type { TimerContext } from '../../../action.ts';
import { bareAddress } from '../addresses.ts';
import { identityArn, verifiedFor } from '../identities/identities.ts';
import { recipientsOf } from '../mails.ts';
import type { MailRow } from '../mails.ts';

/** What events and notifications say of a mail. `early` is before its template was filled in. */
export function mailObject(
  context: TimerContext,
  mail: MailRow,
  withHeaders: boolean,
  early = false,
): object {
  const identity = mail.template === undefined ? verifiedFor(context, mail.from) : undefined;
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
          commonHeaders: {
            from: [mail.from],
            ...(mail.replyTo.length === 0 ? {} : { replyTo: mail.replyTo }),
            to: mail.to,
            ...(mail.cc.length === 0 ? {} : { cc: mail.cc }),
            messageId: mail.messageId,
            ...(early ? {} : { subject: mail.subject }),
          },
        }
      : {}),
    tags: mail.tags,
  };
}

/** The headers in the order in which SES writes them. */
export function headersOf(
  mail: MailRow,
  early = false,
): readonly { readonly name: string; readonly value: string }[] {
  if (mail.raw !== undefined) return mail.headers;
  const type =
    mail.text !== undefined && mail.html !== undefined
      ? `multipart/alternative;  boundary="----=_Part_${mail.messageId.slice(4, 16)}"`
      : `text/${mail.html === undefined ? 'plain' : 'html'}; charset=UTF-8`;
  return [
    { name: 'From', value: mail.from },
    ...(mail.replyTo.length === 0 ? [] : [{ name: 'Reply-To', value: mail.replyTo.join(', ') }]),
    { name: 'To', value: mail.to.join(', ') },
    ...(mail.cc.length === 0 ? [] : [{ name: 'Cc', value: mail.cc.join(', ') }]),
    ...(early ? [] : [{ name: 'Subject', value: mail.subject }]),
    { name: 'MIME-Version', value: '1.0' },
    ...(early ? [] : [{ name: 'Content-Type', value: type }]),
    ...mail.headers,
  ];
}
