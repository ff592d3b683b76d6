import type { TimerContext } from '../../../action.ts';
import { accountOf } from '../account.ts';
import { bareAddress, simulated } from '../addresses.ts';
import { verifiedFor } from '../identities/identities.ts';
import { keepMail } from '../keep-mail.ts';
import { mails, recipientsOf } from '../mails.ts';
import type { MailEnd, MailRow } from '../mails.ts';
import { configurationSets, suppressed } from '../state.ts';
import { publish } from './events.ts';

/** Gives a mail to everybody, and tells what became of it. */
export function deliver(context: TimerContext, mail: MailRow): void {
  const reasons = suppressionOf(context, mail);
  const ends = Object.fromEntries(
    recipientsOf(mail).map((address): [string, MailEnd] => [address, endOf(context, address, reasons)]),
  );
  const delivered = { ...mail, ends };
  context.state.table(mails).put(delivered);
  publish(context, delivered, 'SEND', []);
  for (const [type, end] of [
    ['DELIVERY', 'delivered'],
    ['DELIVERY', 'complained'],
    ['BOUNCE', 'bounced'],
    ['BOUNCE', 'suppressed'],
    ['COMPLAINT', 'complained'],
  ] as const) {
    const whose = Object.keys(ends).filter((address) => ends[address] === end);
    if (whose.length === 0) continue;
    publish(context, delivered, type, whose, end === 'suppressed');
    if (type !== 'DELIVERY') sendBack(context, delivered, whose, type);
  }
}

/** Why an address would be on the list, as the set says it or else the account. */
function suppressionOf(context: TimerContext, { configurationSet }: MailRow): readonly string[] {
  const set =
    configurationSet === undefined ? undefined : context.state.table(configurationSets).get(configurationSet);
  return set?.suppressedReasons ?? accountOf(context).suppressedReasons;
}

function endOf({ state }: TimerContext, text: string, reasons: readonly string[]): MailEnd {
  const address = bareAddress(text);
  const listed = state.table(suppressed).get(address.toLowerCase());
  if (listed !== undefined && reasons.includes(listed.reason)) return 'suppressed';
  const kind = simulated(address);
  if (kind === 'bounce') return 'bounced';
  if (kind === 'complaint') return 'complained';
  return kind === 'suppressionlist' ? 'suppressed' : 'delivered';
}

/**
 * Bounces and complaints come back by mail, unless the identity has that turned off and they are told otherwise.
 * https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutEmailIdentityFeedbackAttributes.html
 */
function sendBack(
  context: TimerContext,
  mail: MailRow,
  whose: readonly string[],
  type: 'BOUNCE' | 'COMPLAINT',
): void {
  const identity = verifiedFor(context, mail.from);
  const topic = identity?.topics[type === 'BOUNCE' ? 'Bounce' : 'Complaint'];
  const set = context.state.table(configurationSets).get(mail.configurationSet ?? '');
  const told =
    topic !== undefined ||
    (set?.destinations ?? []).some(({ enabled, types }) => enabled && types.includes(type));
  if (identity?.forwarding === false && told) return;
  const what = type === 'BOUNCE' ? 'Delivery Status Notification (Failure)' : 'Complaint about message';
  keepMail(context, {
    service: 'ses-feedback',
    operation: type === 'BOUNCE' ? 'Bounce' : 'Complaint',
    from: type === 'BOUNCE' ? 'MAILER-DAEMON@amazonses.com' : 'complaints@email-abuse.amazonses.com',
    to: [mail.returnPath ?? mail.from],
    subject: what,
    text: `${what}\n\nSubject: ${mail.subject}\nMessage: ${mail.messageId}\n\n${whose.join('\n')}\n`,
  });
}
