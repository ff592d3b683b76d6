import { isAuthFault } from '../../../../wire/sigv4/fault.ts';
import type { AuthFault } from '../../../../wire/sigv4/fault.ts';
import { s3Fault } from '../../../../wire/sigv4/fault-words-s3.ts';
import { signText, signingKey } from '../../../../wire/sigv4/signing-key.ts';
import { equal } from '../../../../wire/sigv4/verify.ts';
import { signV2 } from '../../../../wire/sigv2/presigned.ts';
import type { Authentication, Identity } from '../../../authenticate.ts';
import { anonymousIdentity } from '../../../authenticate.ts';
import { AwsError } from '../../../error.ts';
import { findKey, isTokenOf } from '../../../keys/find-key.ts';
import { invalidArgument } from '../errors.ts';

type Fields = ReadonlyMap<string, string>;

const LONG_FORM = /^\d{8}T\d{6}Z$/;

/** Who signed the policy of a form; nobody, when it has none. Throws as S3 does when the signature is not good. */
export function postIdentity(fields: Fields, cloud: Authentication): Identity {
  const policy = fields.get('policy');
  const nobody = anonymousIdentity(cloud);
  if (policy === undefined) return nobody;
  const isNew =
    fields.has('x-amz-algorithm') || fields.has('x-amz-signature') || fields.has('x-amz-credential');
  const found = isNew ? byVersion4(fields, policy, cloud, nobody) : byVersion2(fields, policy, cloud, nobody);
  if (!isAuthFault(found)) return found;
  const { code, status, message, fields: said } = s3Fault(found);
  throw new AwsError(code, status, message, said);
}

function byVersion4(
  fields: Fields,
  policy: string,
  cloud: Authentication,
  nobody: Identity,
): Identity | AuthFault {
  for (const name of ['X-Amz-Algorithm', 'X-Amz-Signature', 'X-Amz-Credential', 'X-Amz-Date'])
    if (!fields.has(name.toLowerCase())) throw missing(name);
  const algorithm = fields.get('x-amz-algorithm') ?? '';
  if (algorithm !== 'AWS4-HMAC-SHA256')
    throw invalidArgument('Only AWS4-HMAC-SHA256 is supported', 'X-Amz-Algorithm', algorithm);
  const credential = fields.get('x-amz-credential') ?? '';
  const [accessKeyId = '', date = '', region = '', service = ''] = credential.split('/');
  const place = cloud.regions.find(region);
  if (place === undefined) return { fault: 'bad-credential', place: 'query', got: credential };
  const made = fields.get('x-amz-date') ?? '';
  if (!LONG_FORM.test(made))
    throw invalidArgument('X-Amz-Date must be formated via ISO8601 Long format', 'X-Amz-Date', made);
  const signature = fields.get('x-amz-signature') ?? '';
  return signedBy(accessKeyId, { ...nobody, ...place }, fields, cloud, (secret) =>
    equal(signText(signingKey(secret, { date, region, service }), policy), signature)
      ? undefined
      : { fault: 'signature', accessKeyId, provided: signature, stringToSign: policy },
  );
}

function byVersion2(
  fields: Fields,
  policy: string,
  cloud: Authentication,
  nobody: Identity,
): Identity | AuthFault {
  const accessKeyId = fields.get('awsaccesskeyid');
  const signature = fields.get('signature');
  if (accessKeyId === undefined) throw missing('AWSAccessKeyId');
  if (signature === undefined) throw missing('Signature');
  return signedBy(accessKeyId, nobody, fields, cloud, (secret) =>
    equal(signV2(secret, policy), signature)
      ? undefined
      : { fault: 'signature', accessKeyId, provided: signature, stringToSign: policy },
  );
}

function signedBy(
  accessKeyId: string,
  place: Identity,
  fields: Fields,
  { state, roots, now }: Authentication,
  check: (secret: string) => AuthFault | undefined,
): Identity | AuthFault {
  const key = findKey(state, roots, accessKeyId, place.partition);
  if (key === undefined) return { fault: 'unknown-key', accessKeyId };
  const token = fields.get('x-amz-security-token');
  if (!isTokenOf(key, token)) return { fault: 'bad-token', token: token ?? '' };
  if (key.expires !== undefined && key.expires <= now())
    return { fault: 'expired-token', token: token ?? '' };
  return check(key.secret) ?? { ...place, caller: key.caller };
}

function missing(name: string): AwsError {
  return invalidArgument(
    `Bucket POST must contain a field named '${name}'.  If it is specified, please check the order of the fields.`,
    name,
    '',
  );
}
