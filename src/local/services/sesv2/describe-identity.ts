import type { Output } from '../../action.ts';
import type { IdentityRow } from '../ses/port.ts';

type Shown = Output<'sesv2', 'GetEmailIdentity'>;

const statuses = { NotStarted: 'NOT_STARTED', Pending: 'PENDING', Success: 'SUCCESS' } as const;

export const identityType = ({ kind }: IdentityRow): 'EMAIL_ADDRESS' | 'DOMAIN' =>
  kind === 'Domain' ? 'DOMAIN' : 'EMAIL_ADDRESS';

export const identityStatus = ({ status }: IdentityRow): 'PENDING' | 'SUCCESS' => statuses[status];

/** An address shows the key length of old, and no tokens: only domains sign. */
export function dkimOf(row: IdentityRow): NonNullable<Shown['DkimAttributes']> {
  const domain = row.kind === 'Domain';
  const length = domain ? row.dkimKeyLength : 'RSA_1024_BIT';
  return {
    SigningEnabled: row.dkimEnabled,
    Status: statuses[row.dkimStatus],
    ...(domain ? { Tokens: [...row.dkimTokens] } : {}),
    SigningAttributesOrigin: row.dkimOrigin,
    NextSigningKeyLength: length,
    ...(row.dkimStatus === 'Success' ? { CurrentSigningKeyLength: length } : {}),
  };
}

export function describeIdentity(row: IdentityRow): Shown {
  const { mailFrom } = row;
  return {
    IdentityType: identityType(row),
    FeedbackForwardingStatus: row.forwarding,
    VerifiedForSendingStatus: row.status === 'Success',
    DkimAttributes: dkimOf(row),
    // The model requires a domain here; AWS leaves it out where there is none.
    MailFromAttributes: {
      ...(mailFrom === undefined
        ? {}
        : { MailFromDomain: mailFrom.domain, MailFromDomainStatus: statuses[mailFrom.status] }),
      BehaviorOnMxFailure: row.onMxFailure === 'RejectMessage' ? 'REJECT_MESSAGE' : 'USE_DEFAULT_VALUE',
    } as Shown['MailFromAttributes'],
    Policies: row.policies,
    Tags: [...row.tags],
    ConfigurationSetName: row.configurationSet,
    VerificationStatus: identityStatus(row),
    VerificationInfo: {},
  };
}
