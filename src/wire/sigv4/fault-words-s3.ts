import type { AuthFault, Place, SignatureFault, WrongScope } from './fault.ts';
import type { WordedFault } from './worded-fault.ts';
import { allowedSkewMs } from './verify.ts';
import { parseAmzDate } from './amz-date.ts';

type Fault<F extends AuthFault['fault']> = Extract<AuthFault, { fault: F }>;
type Words = { readonly [F in AuthFault['fault']]: (fault: Fault<F>) => WordedFault };

/** Words a fault as S3 does, with the members that S3 adds beside code and message. */
export function s3Fault(fault: AuthFault): WordedFault {
  return say(fault);
}

function say<F extends AuthFault['fault']>(fault: Fault<F>): WordedFault {
  const word: (fault: Fault<F>) => WordedFault = words[fault.fault as F];
  return word(fault);
}

const required =
  'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.';
const threeComponents =
  'The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.';
const payloadWords =
  'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.';
const oneMechanism =
  'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified';

const words: Words = {
  missing: () => denied('Access Denied'),
  'two-mechanisms': ({ header }) => argument(oneMechanism, 'Authorization', header),
  'unsupported-mechanism': ({ place, got }) => unsupported(place, got),
  incomplete: ({ place, missing }) => {
    if (place === 'query') return malformed('query', required);
    return missing.length === 1 && missing[0] === 'Date' ? noDate() : malformed('header', threeComponents);
  },
  'not-a-pair': () => malformed('header', threeComponents),
  'bad-date': ({ place }) =>
    place === 'header'
      ? noDate()
      : malformed('query', `X-Amz-Date must be in the ISO8601 Long Format "yyyyMMdd'T'HHmmss'Z'"`),
  'bad-credential': ({ place }) =>
    malformed(
      place,
      `${credential(place)}the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".`,
    ),
  'bad-scope': ({ place, wrong }) => wrongScope(place, wrong),
  'host-unsigned': () => unsigned(['host']),
  'headers-unsigned': ({ headers }) => unsigned(headers),
  'bad-expires': ({ reason }) => malformed('query', expires[reason]),
  'too-early': ({ amzDate, now }) => skewed(amzDate, now),
  'too-late': ({ amzDate, now }) => skewed(amzDate, now),
  'presign-early': ({ amzDate, now }) =>
    denied('Request is not yet valid', { 'X-Amz-Date': amzDate, ServerTime: iso(now) }),
  'presign-expired': ({ amzDate, expiresSeconds, now }) =>
    denied('Request has expired', {
      'X-Amz-Expires': String(expiresSeconds),
      Expires: iso((parseAmzDate(amzDate) ?? 0) + expiresSeconds * 1000),
      ServerTime: iso(now),
    }),
  'incomplete-v2': () =>
    denied('Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters'),
  'presign-v2-expired': ({ expires: end, now }) =>
    denied('Request has expired', { Expires: iso(end * 1000), ServerTime: iso(now) }),
  'form-v2-expired': () => denied('Request has expired'),
  'unknown-key': ({ accessKeyId }) => ({
    code: 'InvalidAccessKeyId',
    status: 403,
    message: 'The AWS Access Key Id you provided does not exist in our records.',
    fields: { AWSAccessKeyId: accessKeyId },
  }),
  'bad-token': ({ token }) => ({
    code: 'InvalidToken',
    status: 400,
    message: 'The provided token is malformed or otherwise invalid.',
    fields: { 'Token-0': token },
  }),
  'expired-token': ({ token }) => ({
    code: 'ExpiredToken',
    status: 400,
    message: 'The provided token has expired.',
    fields: { 'Token-0': token },
  }),
  signature: mismatch,
  'payload-hash-missing': () => ({
    code: 'InvalidRequest',
    status: 400,
    message: 'Missing required header for this request: x-amz-content-sha256',
  }),
  'payload-hash-malformed': ({ got }) => argument(payloadWords, 'x-amz-content-sha256', got),
  'payload-hash-differs': ({ sent, computed }) => ({
    code: 'XAmzContentSHA256Mismatch',
    status: 400,
    message: "The provided 'x-amz-content-sha256' header does not match what was computed.",
    fields: { ClientComputedContentSHA256: sent, S3ComputedContentSHA256: computed },
  }),
};

const expires = {
  number: 'X-Amz-Expires should be a number',
  negative: 'X-Amz-Expires must be non-negative',
  'too-long':
    'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
};

function denied(message: string, fields?: Readonly<Record<string, string>>): WordedFault {
  return { code: 'AccessDenied', status: 403, message, ...(fields === undefined ? {} : { fields }) };
}

function noDate(): WordedFault {
  return denied('AWS authentication requires a valid Date or x-amz-date header');
}

function unsigned(headers: readonly string[]): WordedFault {
  return denied('There were headers present in the request which were not signed', {
    HeadersNotSigned: headers.join(', '),
  });
}

function argument(message: string, name: string, value: string): WordedFault {
  return {
    code: 'InvalidArgument',
    status: 400,
    message,
    fields: { ArgumentName: name, ArgumentValue: value },
  };
}

function malformed(place: Place, message: string, fields?: Readonly<Record<string, string>>): WordedFault {
  const code = place === 'header' ? 'AuthorizationHeaderMalformed' : 'AuthorizationQueryParametersError';
  return { code, status: 400, message, ...(fields === undefined ? {} : { fields }) };
}

function credential(place: Place): string {
  return place === 'header'
    ? 'The authorization header is malformed; '
    : 'Error parsing the X-Amz-Credential parameter; ';
}

function unsupported(place: Place, got: string): WordedFault {
  if (place === 'query') {
    return malformed('query', 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"');
  }
  if (/^AWS /i.test(got)) {
    const message =
      'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.';
    return { code: 'InvalidRequest', status: 400, message };
  }
  return argument('Unsupported Authorization Type', 'Authorization', got);
}

function wrongScope(place: Place, wrong: readonly WrongScope[]): WordedFault {
  const order: readonly WrongScope['part'][] = ['region', 'service', 'terminator', 'date'];
  const [first] = wrong.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  if (first === undefined) throw new RangeError('A wrong scope has a wrong part.');
  const { got, expected } = first;
  const start = credential(place);
  if (first.part === 'region') {
    return malformed(place, `${start}the region '${got}' is wrong; expecting '${expected}'`, {
      Region: expected,
    });
  }
  if (first.part === 'service')
    return malformed(place, `${start}incorrect service "${got}". This endpoint belongs to "s3".`);
  if (first.part === 'terminator')
    return malformed(place, `${start}incorrect terminal "${got}". This endpoint uses "aws4_request".`);
  const said = `Invalid credential date "${got}". This date is not the same as X-Amz-Date: "${expected}".`;
  return malformed(place, place === 'header' ? `${start}${said}` : said);
}

function skewed(amzDate: string, now: number): WordedFault {
  return {
    code: 'RequestTimeTooSkewed',
    status: 403,
    message: 'The difference between the request time and the current time is too large.',
    fields: { RequestTime: amzDate, ServerTime: iso(now), MaxAllowedSkewMilliseconds: String(allowedSkewMs) },
  };
}

function mismatch({ accessKeyId, provided, stringToSign, canonicalRequest }: SignatureFault): WordedFault {
  return {
    code: 'SignatureDoesNotMatch',
    status: 403,
    message:
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    fields: {
      AWSAccessKeyId: accessKeyId,
      StringToSign: stringToSign,
      SignatureProvided: provided,
      StringToSignBytes: hexBytes(stringToSign),
      ...(canonicalRequest === undefined
        ? {}
        : { CanonicalRequest: canonicalRequest, CanonicalRequestBytes: hexBytes(canonicalRequest) }),
    },
  };
}

function hexBytes(text: string): string {
  return Buffer.from(text)
    .toString('hex')
    .replace(/..(?=.)/g, '$& ');
}

function iso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
