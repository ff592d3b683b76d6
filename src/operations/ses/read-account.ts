import type { Connection } from '../../aws/connection.ts';

/** What SES lets an account do in a region. */
export interface SendingAccount {
  /** New accounts mail to verified identities only. */
  readonly sandbox: boolean;
  /** Whether anything may be sent at all. */
  readonly sending: boolean;
  /** Recipients in 24 hours; undefined when there is no limit. */
  readonly daily: number | undefined;
  readonly rate: number;
  readonly sentLately: number;
}

export async function readAccount(connection: Connection): Promise<SendingAccount> {
  const {
    ProductionAccessEnabled = false,
    SendingEnabled = true,
    SendQuota,
  } = await connection.call('sesv2', 'GetAccount', {});
  const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = SendQuota ?? {};
  return {
    sandbox: !ProductionAccessEnabled,
    sending: SendingEnabled,
    // AWS says -1 for none.
    daily: Max24HourSend < 0 ? undefined : Max24HourSend,
    rate: MaxSendRate,
    sentLately: SentLast24Hours,
  };
}

/** Identities that are verified. */
export async function verifiedIdentities(connection: Connection): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const page of connection.pages('sesv2', 'ListEmailIdentities', { PageSize: 1000 }))
    for (const { IdentityName = '', SendingEnabled, VerificationStatus } of page.EmailIdentities ?? [])
      if (SendingEnabled === true || VerificationStatus === 'SUCCESS') names.add(IdentityName);
  return names;
}
