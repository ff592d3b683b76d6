import type { Connection } from '../../aws/connection.ts';
import { AccessError, NuageError, UsageError } from '../../errors.ts';
import { count } from '../../words/count.ts';
import { formatBytes } from '../../words/bytes.ts';
import type { OperationContext } from '../context.ts';
import { bareAddress, identitiesFor, isSimulator } from './mail-address.ts';
import { readAccount, verifiedIdentities } from './read-account.ts';

/**
 * SES's limits: recipients of a mail, and bytes of a message by version 2, which is what we call (version 1 takes 10 MB).
 * https://docs.aws.amazon.com/ses/latest/dg/quotas.html
 */
const mostRecipients = 50;
const mostBytes = 40 * 1024 * 1024;

export interface MailToSend {
  readonly from: string;
  /** Everybody who gets it, hidden ones too. */
  readonly recipients: readonly string[];
  /** The whole message. */
  readonly raw: Uint8Array;
  /** The region whose SES sends; the first of the context's places when absent. */
  readonly region?: string | undefined;
}

export interface SentMail {
  readonly messageId: string;
  readonly region: string;
  readonly recipients: readonly string[];
  readonly bytes: number;
}

/**
 * Sends a message with SES. What SES would refuse is said before it is asked: too many recipients, too large, a sender
 * that is not verified, recipients that are not while the account is in the sandbox, a quota that is used up. Who may
 * not read the account or its identities goes without these last three, and hears SES's own sentence.
 */
export async function sendMail(mail: MailToSend, context: OperationContext): Promise<SentMail> {
  checkMail(mail);
  const [place] = await context.connections.places();
  if (place === undefined) throw new UsageError('There is no account to send from.');
  const region = mail.region ?? place.region;
  const connection = await context.connections.at(place.account, region);
  await checkAccount(connection, mail);
  const { MessageId: messageId = '' } = await connection.call('sesv2', 'SendEmail', {
    FromEmailAddress: mail.from,
    Destination: { ToAddresses: [...mail.recipients] },
    Content: { Raw: { Data: mail.raw } },
  });
  return { messageId, region, recipients: mail.recipients, bytes: mail.raw.length };
}

/** What is wrong with a mail whatever the account. */
export function checkMail({ from, recipients, raw }: MailToSend): void {
  for (const address of [from, ...recipients])
    if (!/^[^\s@]+@[^\s@]+$/.test(bareAddress(address)))
      throw new UsageError(`"${address}" is no mail address`, {
        hint: 'Write name@example.com, or Name <name@example.com>.',
      });
  if (recipients.length === 0) throw new UsageError('The mail goes to nobody');
  if (recipients.length > mostRecipients)
    throw new UsageError(
      `SES takes ${mostRecipients} recipients of a mail at most, and these are ${recipients.length}`,
      { hint: 'Send to a list that your mail server knows, or send it in parts.' },
    );
  if (raw.length > mostBytes)
    throw new UsageError(
      `SES takes messages of ${formatBytes(mostBytes)} at most, and this one has ${formatBytes(raw.length)}`,
      { hint: 'Put what is large into a bucket and send a link.' },
    );
}

async function checkAccount(connection: Connection, mail: MailToSend): Promise<void> {
  const { region } = connection;
  const account = await unlessForbidden(() => readAccount(connection));
  if (account?.sending === false)
    throw new NuageError(
      'SendingPaused',
      `SES of ${region} sends nothing for this account: sending is paused`,
      {
        hint: 'AWS pauses accounts with many bounces or complaints; look at the SES console.',
      },
    );
  const { daily, sentLately = 0 } = account ?? {};
  if (daily !== undefined && sentLately + mail.recipients.length > daily)
    throw new NuageError(
      'DailyQuota',
      `SES of ${region} takes ${count(daily, 'recipient')} in 24 hours; ${sentLately} were used, and this mail has ${mail.recipients.length}`,
      { hint: 'Wait, or ask AWS for a larger quota.' },
    );
  const verified = await unlessForbidden(() => verifiedIdentities(connection));
  if (verified === undefined) return;
  const unknown = (address: string): boolean =>
    !isSimulator(address) && !identitiesFor(address).some((identity) => verified.has(identity));
  if (unknown(mail.from))
    throw new NuageError(
      'NotVerified',
      `SES of ${region} has not verified the sender ${bareAddress(mail.from)}`,
      {
        hint: `nuage ses identities verify ${bareAddress(mail.from)} asks for it, or verify its domain.`,
      },
    );
  const strangers = account?.sandbox === true ? mail.recipients.filter(unknown).map(bareAddress) : [];
  if (strangers.length > 0)
    throw new NuageError(
      'Sandbox',
      `SES of ${region} is in the sandbox and mails to verified addresses only; not verified: ${strangers.join(', ')}`,
      { hint: 'nuage ses identities verify ADDRESS asks for one; AWS lets an account out on request.' },
    );
}

/** A check that the caller may not make is left to SES itself. */
async function unlessForbidden<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AccessError) return undefined;
    throw error;
  }
}
