import { UsageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { overPlaces } from '../over-places.ts';
import { failureOf } from '../plan/failure.ts';
import { readAccount } from './read-account.ts';
import type { SendingAccount } from './read-account.ts';

/** An address or a domain that mail may come from. */
export interface IdentityLine extends Place {
  readonly name: string;
  /** `EMAIL_ADDRESS`, `DOMAIN`, `MANAGED_DOMAIN`. */
  readonly type: string;
  /** `SUCCESS`, `PENDING`, `FAILED`, `TEMPORARY_FAILURE`, `NOT_STARTED`. */
  readonly status: string;
  readonly sending: boolean;
}

/** Lists the identities of every account and region of the context. */
export async function* listIdentities(context: OperationContext): AsyncGenerator<IdentityLine> {
  const pages = overPlaces(context, (connection) =>
    connection.pages('sesv2', 'ListEmailIdentities', { PageSize: 1000 }),
  );
  for await (const found of pages) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    for (const one of value.EmailIdentities ?? [])
      yield {
        account,
        region,
        name: one.IdentityName ?? '',
        type: one.IdentityType ?? '',
        status: one.VerificationStatus ?? '',
        sending: one.SendingEnabled ?? false,
      };
  }
}

export interface AskedIdentity extends Place {
  readonly name: string;
  readonly type: string;
  readonly verified: boolean;
  /** Names of CNAME records that prove a domain, and what they must hold. */
  readonly records: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Asks SES to verify an address, which gets a mail with a link, or a domain, whose DNS must hold what is answered. One
 * that SES knows already is looked at.
 */
export async function verifyIdentity(name: string, context: OperationContext): Promise<AskedIdentity> {
  if (!/^(?:[^\s@]+@)?[^\s@]+\.[^\s@]+$/.test(name))
    throw new UsageError(`"${name}" is neither an address nor a domain`, {
      hint: 'Write name@example.com or example.com.',
    });
  const { account, region, connection } = await onePlace('ses identities verify', context);
  const input = { EmailIdentity: name };
  try {
    await connection.call('sesv2', 'CreateEmailIdentity', input);
  } catch (error) {
    if (failureOf(error).code !== 'AlreadyExistsException') throw error;
  }
  const answer = await connection.call('sesv2', 'GetEmailIdentity', input);
  return {
    account,
    region,
    name,
    type: answer.IdentityType ?? '',
    verified: answer.VerifiedForSendingStatus ?? false,
    records: (answer.DkimAttributes?.Tokens ?? []).map((token) => ({
      name: `${token}._domainkey.${name}`,
      value: `${token}.dkim.amazonses.com`,
    })),
  };
}

/** What SES lets every account and region of the context do. */
export async function* sendingStatus(context: OperationContext): AsyncGenerator<Place & SendingAccount> {
  const read = overPlaces(context, async function* account(connection) {
    yield await readAccount(connection);
  });
  for await (const found of read) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    yield { account, region, ...value };
  }
}
