import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { accountOf, lately, quotaOf } from '../account.ts';
import { addressFault, bareAddress, domainOf, identityName, simulated } from '../addresses.ts';
import type { Dialect } from '../errors.ts';
import { configurationSetMissing, notVerified } from '../errors.ts';
import { identityArn, verifiedFor } from '../identities/identities.ts';
import { mergedPolicy } from '../identities/policies.ts';
import { keepMail } from '../keep-mail.ts';
import type { NewMail } from '../keep-mail.ts';
import { BURST_MS, SES_LIMITS } from '../limits.ts';
import { recipientsOf } from '../mails.ts';
import { configurationSets, identities } from '../state.ts';
import { checkTags, tagsOf } from './mail-tags.ts';
import type { MailTag } from './mail-tags.ts';

/** A mail as an action asks for it. */
export interface Outgoing extends Omit<NewMail, 'service' | 'tags' | 'to' | 'cc' | 'bcc'> {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly mailTags?: readonly MailTag[] | undefined;
  /** Bytes of the whole message. */
  readonly bytes: number;
}

/** Sends a mail: refuses it as SES would, or keeps it and lets it be delivered. Answers the message id. */
export function sendMail(context: ActionContext, mail: Outgoing, words: Dialect): string {
  check(context, mail, words);
  const { mailTags = [], bytes: _bytes, ...kept } = mail;
  const messageId = keepMail(context, {
    ...kept,
    service: 'ses',
    configurationSet: configurationSetOf(context, mail),
    tags: tagsOf(context, { ...mail, configurationSet: configurationSetOf(context, mail) }, mailTags),
  });
  context.timers.schedule({ due: context.now, kind: 'ses.deliver', key: messageId, payload: { messageId } });
  return messageId;
}

/** All that can be refused, in the order in which SES looks. */
export function check(context: ActionContext, mail: Outgoing, words: Dialect): void {
  if (!accountOf(context).sending) throw words.paused('Email sending is disabled for this account.');
  const everybody = recipientsOf(mail);
  for (const address of [
    mail.from,
    ...everybody,
    ...(mail.replyTo ?? []),
    ...(mail.returnPath === undefined ? [] : [mail.returnPath]),
  ]) {
    const fault = addressFault(address, words);
    if (fault !== undefined) throw fault;
  }
  if (everybody.length > SES_LIMITS.recipients) throw words.invalid('Recipient count exceeds 50.');
  checkTags(mail.mailTags ?? [], words);
  if (mail.bytes > words.messageBytes)
    throw words.invalid(`Message length is more than ${words.messageBytes} bytes long: '${mail.bytes}'.`);
  const name = configurationSetOf(context, mail);
  const set = name === undefined ? undefined : context.state.table(configurationSets).get(name);
  if (name !== undefined && set === undefined) throw configurationSetMissing(words, name);
  checkVerified(context, mail);
  if (set?.sending === false)
    throw words.paused(`Email sending is disabled for configuration set <${set.name}>.`);
  checkQuota(context, everybody.length, words);
}

/** The set that is named, or that of the identity. */
function configurationSetOf(context: ActionContext, mail: Outgoing): string | undefined {
  return mail.configurationSet ?? verifiedFor(context, mail.from)?.configurationSet;
}

function checkVerified(context: ActionContext, mail: Outgoing): void {
  const senders = [mail.from, ...(mail.returnPath === undefined ? [] : [mail.returnPath])];
  const inSandbox = !accountOf(context).production;
  const asked = inSandbox ? [...recipientsOf(mail), ...senders] : senders;
  const failed = asked.filter(
    (address) => simulated(address) === undefined && verifiedFor(context, address) === undefined,
  );
  if (failed.length > 0) throw notVerified(context.region, [...new Set(failed)]);
}

function checkQuota(context: ActionContext, recipients: number, words: Dialect): void {
  if (context.lenient) return;
  const { daily, rate, sent } = quotaOf(context);
  if (sent + recipients > daily) throw words.throttled('Daily message quota exceeded.');
  if (lately(context) + recipients > Math.max((rate * BURST_MS) / 1000, SES_LIMITS.recipients))
    throw words.throttled('Maximum sending rate exceeded.');
}

/** What sending asks of IAM: on the identity that sends, with the policies of that identity. */
export function maySend(
  context: ActionContext,
  action: string,
  from: string | undefined,
  recipients: readonly string[],
): AuthorizationRequest[] {
  const address = bareAddress(from ?? '');
  const name = identityName(address);
  const own = context.state.table(identities).get(name);
  const identity = own ?? context.state.table(identities).get(domainOf(address));
  return [
    {
      action: `ses:${action}`,
      arn: identityArn(context, identity?.name ?? name),
      context: {
        'ses:FromAddress': address,
        'ses:Recipients': recipients.map(bareAddress),
      },
      ...(identity === undefined
        ? {}
        : { resourcePolicy: mergedPolicy(identity), resourceOwner: context.account }),
    },
  ];
}
