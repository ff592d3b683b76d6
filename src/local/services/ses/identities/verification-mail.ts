import type { TimerContext } from '../../../action.ts';
import { keepMail } from '../keep-mail.ts';
import type { IdentityRow, VerificationTemplateRow } from '../state.ts';

/** The link that verifies an address at once; without anybody following it the clock does, a moment later. */
export function verificationLink(context: TimerContext, { token }: IdentityRow): string {
  const key = Buffer.from(`${context.account} ${context.region} ${token}`, 'utf8').toString('base64url');
  return `${context.endpoint}/_nuage/ses/${key}`;
}

/** The mail that asks whether an address belongs to who reads it. Its words are ours, in the manner of AWS's. */
export function askForVerification(
  context: TimerContext,
  row: IdentityRow,
  template?: VerificationTemplateRow,
): string {
  const link = verificationLink(context, row);
  const text =
    `Dear Amazon Web Services customer,\n\nWe have received a request to authorize this email address for use with ` +
    `Amazon SES in region ${context.region}. If you requested this verification, please go to the following URL ` +
    `to confirm that you are authorized to use this email address:\n\n${link}\n`;
  return keepMail(context, {
    service: 'ses-verification',
    operation: template === undefined ? 'VerifyEmailIdentity' : 'SendCustomVerificationEmail',
    from: template?.from ?? 'no-reply-aws@amazon.com',
    to: [row.name],
    subject:
      template?.subject ??
      `Amazon Web Services – Email Address Verification Request in region ${context.region}`,
    ...(template === undefined
      ? { text }
      : { html: `${template.content}<p><a href="${link}">${link}</a></p>` }),
  });
}
