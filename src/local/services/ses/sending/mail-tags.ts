import type { ActionContext } from '../../../action.ts';
import { bareAddress, domainOf } from '../addresses.ts';
import type { Dialect } from '../errors.ts';
import type { NewMail } from '../keep-mail.ts';
import { SES_LIMITS } from '../limits.ts';

export interface MailTag {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

/** Names are judged before values. https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html */
export function checkTags(tags: readonly MailTag[], words: Dialect): void {
  const { tagLength } = SES_LIMITS;
  for (const { Name = '', Value = '' } of tags) {
    if (Name === '') throw words.invalid('The tag name must be specified.');
    if (Value === '') throw words.invalid('The tag value must be specified.');
    if (Name.length > tagLength) throw words.invalid(`Tag name cannot exceed ${tagLength} characters.`);
    if (!/^[A-Za-z0-9_-]*$/.test(Name))
      throw words.invalid(
        `Invalid tag name <${Name}>: only alphanumeric ASCII characters, '_',  '-' are allowed.`,
      );
    if (Value.length > tagLength) throw words.invalid(`Tag value cannot exceed ${tagLength} characters.`);
    if (!/^[A-Za-z0-9_.@-]*$/.test(Value))
      throw words.invalid(
        `Invalid tag value <${Value}>: only alphanumeric ASCII characters, '_',  '-' , '.', '@' are allowed.`,
      );
  }
}

/** What events say of a mail: the tags that were given, and those that SES adds. */
export function tagsOf(
  { caller }: ActionContext,
  mail: Pick<NewMail, 'operation' | 'from' | 'configurationSet' | 'raw' | 'headers'>,
  tags: readonly MailTag[],
): Readonly<Record<string, readonly string[]>> {
  const told = mail.raw === undefined || mail.headers?.some(({ name }) => name.toLowerCase() === 'from');
  return {
    'ses:operation': [mail.operation],
    ...(mail.configurationSet === undefined ? {} : { 'ses:configuration-set': [mail.configurationSet] }),
    'ses:source-ip': ['127.0.0.1'],
    ...(told === true ? { 'ses:from-domain': [domainOf(bareAddress(mail.from))] } : {}),
    'ses:caller-identity': [caller.arn.split('/').at(-1) ?? caller.arn],
    ...Object.fromEntries(tags.map(({ Name = '', Value = '' }) => [Name, [Value]])),
  };
}
