import { createHash } from 'node:crypto';
import { formatAmzDate } from './amz-date.ts';
import type { AuthFault, Part, WrongScope } from './fault.ts';
import type { FaultFamily, WordedFault } from './worded-fault.ts';
import { allowedSkewMs } from './verify.ts';

type Kind = 'missing' | 'incomplete' | 'mismatch' | 'unknown' | 'expired';

/** The services behind one front share its sentences; codes and statuses follow the protocol. */
const codes: Readonly<
  Record<'query' | 'json', Readonly<Record<Kind, readonly [code: string, status: number]>>>
> = {
  query: {
    missing: ['MissingAuthenticationToken', 403],
    incomplete: ['IncompleteSignature', 400],
    mismatch: ['SignatureDoesNotMatch', 403],
    unknown: ['InvalidClientTokenId', 403],
    expired: ['ExpiredToken', 403],
  },
  json: {
    missing: ['MissingAuthenticationTokenException', 400],
    incomplete: ['IncompleteSignatureException', 400],
    mismatch: ['InvalidSignatureException', 400],
    unknown: ['UnrecognizedClientException', 400],
    expired: ['ExpiredTokenException', 400],
  },
};

/** Words a fault as most services do; those of `rest-json` answer 403 where the others of JSON answer 400. */
export function coralFault(
  fault: AuthFault,
  family: Exclude<FaultFamily, 's3' | 'ec2' | 'sdb'>,
): WordedFault {
  const [kind, message] = sentence(fault);
  const [code, status] = codes[family === 'query' ? 'query' : 'json'][kind];
  return { code, status: family === 'rest-json' ? 403 : status, message };
}

const missing = 'Request is missing Authentication Token';
const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

type Sentences = {
  readonly [F in AuthFault['fault']]: (fault: Extract<AuthFault, { fault: F }>) => readonly [Kind, string];
};

const sentences: Sentences = {
  missing: () => ['missing', missing],
  'two-mechanisms': () => ['incomplete', 'Only one auth mechanism allowed'],
  'unsupported-mechanism': ({ got }) =>
    got.startsWith('AWS4-')
      ? [
          'incomplete',
          `Unsupported AWS 'algorithm': '${got.split(' ', 1)[0] ?? ''}' (only AWS4-HMAC-SHA256 for now). `,
        ]
      : ['missing', missing],
  incomplete: ({ place, missing: parts, header }) => ['incomplete', incomplete(place, parts, header)],
  'not-a-pair': ({ got }) => [
    'incomplete',
    `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${digest(got)}'.`,
  ],
  'bad-date': ({ got }) => [
    'incomplete',
    `Date must be in ISO-8601 'basic format'. Got '${got}'. See http://en.wikipedia.org/wiki/ISO_8601`,
  ],
  'bad-credential': ({ got }) => [
    'incomplete',
    `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${got}'`,
  ],
  'bad-scope': ({ wrong }) => ['mismatch', wrong.map(scopeSentence).join('')],
  'host-unsigned': () => [
    'mismatch',
    "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
  ],
  'headers-unsigned': () => ['mismatch', mismatch],
  'bad-expires': () => ['incomplete', 'X-Amz-Expires must be a number of seconds from 0 to 604800'],
  'too-early': notYet,
  'presign-early': notYet,
  'too-late': ({ amzDate, now }) => [
    'mismatch',
    `Signature expired: ${amzDate} is now earlier than ${formatAmzDate(now - allowedSkewMs)} (${formatAmzDate(now)} - 15 min.)`,
  ],
  'presign-expired': ({ amzDate, expiresSeconds, now }) => [
    'mismatch',
    `Signature expired: ${amzDate} is now earlier than ${formatAmzDate(now - expiresSeconds * 1000)} (${formatAmzDate(now)} - ${expiresSeconds / 60} min.)`,
  ],
  'incomplete-v2': () => ['missing', missing],
  'presign-v2-expired': () => ['expired', 'Request has expired'],
  'form-v2-expired': () => ['expired', 'Request has expired'],
  'unknown-key': () => ['unknown', 'The security token included in the request is invalid.'],
  'bad-token': () => ['unknown', 'The security token included in the request is invalid'],
  'expired-token': () => ['expired', 'The security token included in the request is expired'],
  signature: () => ['mismatch', mismatch],
  'payload-hash-missing': () => ['mismatch', mismatch],
  'payload-hash-malformed': () => ['mismatch', mismatch],
  'payload-hash-differs': () => ['mismatch', mismatch],
};

function notYet({
  amzDate,
  now,
}: {
  readonly amzDate: string;
  readonly now: number;
}): readonly [Kind, string] {
  const latest = formatAmzDate(now + allowedSkewMs);
  return [
    'mismatch',
    `Signature not yet current: ${amzDate} is still later than ${latest} (${formatAmzDate(now)} + 15 min.)`,
  ];
}

function sentence<F extends AuthFault['fault']>(
  fault: Extract<AuthFault, { fault: F }>,
): readonly [Kind, string] {
  const say: (fault: Extract<AuthFault, { fault: F }>) => readonly [Kind, string] =
    sentences[fault.fault as F];
  return say(fault);
}

function incomplete(place: 'header' | 'query', parts: readonly Part[], header: string): string {
  if (place === 'query') {
    const names = parts.filter((part) => part !== 'Expires').map((part) => `'X-Amz-${part}'`);
    return `AWS query-string parameters must include ${names.join(', ')}. Re-examine the query-string parameters.`;
  }
  const sentences = parts.map((part) =>
    part === 'Date'
      ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
      : `Authorization header requires '${part}' parameter.`,
  );
  return `${sentences.join(' ')} (Hashed with SHA-256 and encoded with Base64) Authorization=${digest(header)}`;
}

function scopeSentence(wrong: WrongScope): string {
  switch (wrong.part) {
    case 'region':
      return `Credential should be scoped to a valid region, not '${wrong.got}'. `;
    case 'service':
      return `Credential should be scoped to correct service: '${wrong.expected}'. `;
    case 'terminator':
      return `Credential should be scoped with a valid terminator: 'aws4_request', not '${wrong.got}'. `;
    case 'date':
      return `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${wrong.got}' != '${wrong.expected}', from '${wrong.amzDate}'. `;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
