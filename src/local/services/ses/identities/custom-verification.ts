import type { ActionContext, Input } from '../../../action.ts';
import type { Dialect } from '../errors.ts';
import { verificationTemplates } from '../state.ts';
import type { VerificationTemplateRow } from '../state.ts';
import { addIdentity, verifiedFor } from './identities.ts';
import { askForVerification } from './verification-mail.ts';
import { AwsError } from '../../../error.ts';

type New = Input<'ses', 'CreateCustomVerificationEmailTemplate'>;
type Changed = Input<'ses', 'UpdateCustomVerificationEmailTemplate'>;

export function needVerificationTemplate(
  { state }: ActionContext,
  name: string,
  words: Dialect,
): VerificationTemplateRow {
  const row = state.table(verificationTemplates).get(name);
  if (row === undefined)
    throw words.missing(
      'CustomVerificationEmailTemplateDoesNotExist',
      `Custom verification email template ${name} does not exist.`,
    );
  return row;
}

export function addVerificationTemplate(context: ActionContext, input: New, words: Dialect): void {
  const table = context.state.table(verificationTemplates);
  if (table.get(input.TemplateName) !== undefined)
    throw words.exists(
      'CustomVerificationEmailTemplateAlreadyExists',
      `Custom verification email template ${input.TemplateName} already exists.`,
    );
  checkSender(context, input.FromEmailAddress);
  table.put({
    name: input.TemplateName,
    from: input.FromEmailAddress,
    subject: input.TemplateSubject,
    content: input.TemplateContent,
    successUrl: input.SuccessRedirectionURL,
    failureUrl: input.FailureRedirectionURL,
  });
}

export function changeVerificationTemplate(context: ActionContext, input: Changed, words: Dialect): void {
  const row = needVerificationTemplate(context, input.TemplateName, words);
  if (input.FromEmailAddress !== undefined) checkSender(context, input.FromEmailAddress);
  context.state.table(verificationTemplates).put({
    name: row.name,
    from: input.FromEmailAddress ?? row.from,
    subject: input.TemplateSubject ?? row.subject,
    content: input.TemplateContent ?? row.content,
    successUrl: input.SuccessRedirectionURL ?? row.successUrl,
    failureUrl: input.FailureRedirectionURL ?? row.failureUrl,
  });
}

export function sendCustomVerification(
  context: ActionContext,
  address: string,
  template: string,
  words: Dialect,
): string {
  const row = needVerificationTemplate(context, template, words);
  return askForVerification(context, addIdentity(context, address), row);
}

function checkSender(context: ActionContext, address: string): void {
  if (verifiedFor(context, address) === undefined)
    throw new AwsError('FromEmailAddressNotVerified', 400, `From email address ${address} is not verified.`);
}
