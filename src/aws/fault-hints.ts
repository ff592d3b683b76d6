import { meantRegion } from './meant-region.ts';

const expired = 'The credentials have expired: log in again (for SSO `aws sso login`), or renew them.';
const unknownKey =
  'AWS does not know this access key: check the profile or AWS_ACCESS_KEY_ID, and that the key is active.';
const wrongSecret = 'The secret does not belong to the access key: copy both again.';
const denied =
  'Whoever made the call lacks the permission that the sentence names. `nuage policy -- COMMAND` writes the policy that a command needs.';
/** What S3 says to another account names nothing. */
const silentlyDenied =
  'S3 does not tell why: the policies of the caller or of the bucket do not allow it, or requesters pay for this bucket, which --request-payer requester agrees to.';
/** SSM calls it a want of access, and no policy gives it. */
const reservedName = 'Names that begin with aws or ssm are kept for AWS: choose another one.';
const clock = 'The clock of this machine is off: set it right.';

const vcpus =
  'The limit is a quota: `aws service-quotas list-service-quotas --service-code ec2` lists what the account may have, and `aws service-quotas request-service-quota-increase` asks for more.';
/** What AWS answers when the fault is its own: it passes, mostly. */
const unavailable =
  'The trouble is on the side of the service, and often passes: try again in a while. https://health.aws.amazon.com tells what AWS knows of it.';
/** AWS knows nothing of somebody else's servers, a local cloud among them. */
function unavailableAt(server: string): string {
  return `The trouble is on the side of ${server}, whose own log tells more. Where that is a local cloud of nuage, \`nuage local faults\` lists the weather that it was asked for, and \`nuage local calls\` what it answered.`;
}

/** What a person can do about the refusals that everybody meets. */
const hints: Readonly<Record<string, string>> = {
  ExpiredToken: expired,
  ExpiredTokenException: expired,
  RequestExpired: expired,
  InvalidClientTokenId: unknownKey,
  UnrecognizedClientException: unknownKey,
  InvalidAccessKeyId: unknownKey,
  InvalidToken: 'The session token does not belong to the access key: copy all three again.',
  SignatureDoesNotMatch: wrongSecret,
  InvalidSignatureException: wrongSecret,
  RequestTimeTooSkewed: clock,
  AccessDenied: denied,
  AccessDeniedException: denied,
  UnauthorizedOperation: denied,
  AuthorizationError: denied,
};

/** What a person can do about refusals that say nothing of what would be right. */
const otherHints: Readonly<Record<string, string>> = {
  NoSuchBucket: '`nuage s3 ls` lists the buckets: look at how its name is written, and whose keys these are.',
  // AWS's sentence names a form of 2011; limits on vCPUs are quotas now, and local clouds keep to them as well.
  VcpuLimitExceeded: vcpus,
  MaxSpotInstanceCountExceeded: vcpus,
  InvalidObjectState:
    'It is archived: `nuage s3 restore --archived` asks S3 for a copy of it that can be read.',
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  InvalidBucketName:
    'A name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit.',
};

const accessCodes = new Set([
  ...Object.keys(hints),
  'AuthFailure',
  'OptInRequired',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'Blocked',
]);

/**
 * In a sentence, or undefined where the code says enough.
 * @param ownTrouble What answered failed by itself, and not by what it was asked; `server` where that is not AWS.
 */
export function hintFor(
  code: string,
  region: string,
  message = '',
  ownTrouble?: { readonly server: string | undefined },
): string | undefined {
  if (message.includes('scoped to a valid region'))
    return `Is there a region ${region}? ${meantRegion(region) ?? 'Look at how it is written.'}`;
  if (code === 'AuthFailure')
    return `${unknownKey} EC2 also says this in a region that the account has not enabled (${region}).`;
  if (code === 'OptInRequired') return `Enable ${region}, or the service, for this account.`;
  if (message.startsWith('No access to reserved parameter name')) return reservedName;
  if (code === '403' || (code === 'AccessDenied' && message === 'Access Denied')) return silentlyDenied;
  const known = hints[code] ?? otherHints[code];
  if (known !== undefined || ownTrouble === undefined) return known;
  return ownTrouble.server === undefined ? unavailable : unavailableAt(ownTrouble.server);
}

/** Whether a refusal is about who the caller is or what the caller may do. */
export function isAccessCode(code: string, status: number): boolean {
  return accessCodes.has(code) || code === '403' || status === 401;
}
