import type { TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { bareAddress, simulated } from '../addresses.ts';
import { identityArn, verifiedFor } from '../identities/identities.ts';
import type { MailRow } from '../mails.ts';
import { configurationSets } from '../state.ts';
import { mailObject } from './mail-object.ts';
import { tell } from './tell.ts';

type EventType = 'SEND' | 'DELIVERY' | 'BOUNCE' | 'COMPLAINT';

const names = { SEND: 'Send', DELIVERY: 'Delivery', BOUNCE: 'Bounce', COMPLAINT: 'Complaint' } as const;

/**
 * Tells the topics of the configuration set, and those of the identity, what became of a mail.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function publish(
  context: TimerContext,
  mail: MailRow,
  type: EventType,
  whose: readonly string[],
  listed = false,
): void {
  const details = { [type.toLowerCase()]: detailsOf(context, type, whose, listed) };
  toConfigurationSet(context, mail, type, details);
  if (type === 'SEND') return;
  const identity = verifiedFor(context, mail.from);
  const topic = identity?.topics[names[type]];
  if (identity === undefined || topic === undefined) return;
  const withHeaders = identity.headersIn[names[type]] === true;
  // The owner of an identity hears who sent, and no tags.
  const { 'ses:source-ip': [sourceIp] = [], 'ses:caller-identity': [callerIdentity] = [] } = mail.tags;
  const told = {
    notificationType: names[type],
    ...details,
    mail: { ...mailObject(context, mail, withHeaders), sourceIp, callerIdentity },
  };
  tell(context, {
    topic,
    message: JSON.stringify(told),
    subject: 'Amazon SES Email Event Notification',
    sourceArn: identityArn(context, identity.name),
  });
}

function toConfigurationSet(context: TimerContext, mail: MailRow, type: EventType, details: object): void {
  const name = mail.configurationSet;
  const set = name === undefined ? undefined : context.state.table(configurationSets).get(name);
  for (const { topic, enabled, types } of set?.destinations ?? []) {
    if (topic === undefined || !enabled || !types.includes(type)) continue;
    const early = type === 'SEND' && mail.template !== undefined;
    const tags = type === 'DELIVERY' ? { ...mail.tags, 'ses:outgoing-ip': ['127.0.0.1'] } : mail.tags;
    const told = { ...mailObject(context, mail, true, early), tags };
    const event = { eventType: names[type], mail: told, ...details };
    tell(context, {
      topic,
      subject: 'Amazon SES Email Event Notification',
      message: JSON.stringify(event),
      sourceArn: regionalArn(context, 'ses', `configuration-set/${set?.name ?? ''}`),
    });
  }
}

function detailsOf(
  context: TimerContext,
  type: EventType,
  whose: readonly string[],
  listed: boolean,
): object {
  const timestamp = new Date(context.now).toISOString();
  if (type === 'SEND') return {};
  if (type === 'DELIVERY')
    return {
      timestamp,
      processingTimeMillis: 500,
      recipients: whose.map(bareAddress),
      smtpResponse: '250 2.0.0 OK',
      remoteMtaIp: '127.0.2.0',
      reportingMTA: 'a1-1.smtp-out.amazonses.com',
    };
  const feedbackId = `0100${context.now.toString(16).padStart(12, '0')}-${context.random.uuid()}-000000`;
  if (type === 'COMPLAINT')
    return {
      feedbackId,
      complaintSubType: null,
      complainedRecipients: whose.map((address) => ({ emailAddress: bareAddress(address) })),
      timestamp,
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: timestamp,
    };
  return {
    feedbackId,
    bounceType: 'Permanent',
    bounceSubType: subTypeOf(whose, listed),
    bouncedRecipients: whose.map((address) => ({
      emailAddress: bareAddress(address),
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: listed
        ? 'Amazon SES did not send the message to this address because it is on the suppression list for your account.'
        : 'smtp; 550 5.1.1 user unknown',
    })),
    timestamp,
    ...(listed ? {} : { remoteMtaIp: '127.0.2.0' }),
    reportingMTA: 'dns; a1-1.smtp-out.amazonses.com',
  };
}

function subTypeOf(whose: readonly string[], listed: boolean): string {
  if (!listed) return 'General';
  return whose.some((address) => simulated(address) !== undefined)
    ? 'Suppressed'
    : 'OnAccountSuppressionList';
}
