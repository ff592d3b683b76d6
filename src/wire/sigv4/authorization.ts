import type { HttpRequest } from '../http.ts';
import { formatAmzDate, parseAmzDate } from './amz-date.ts';
import type { AuthFault, Part, Place, WrongScope } from './fault.ts';
import { longestPresign } from './presign.ts';
import { amazonParameters } from './query-parameters.ts';
import type { Scope } from './signing-key.ts';
import type { UsualHeader } from './usual-header.ts';
import { readUsualHeader } from './usual-header.ts';

/** Who signed a request, when and over what, as the request says it; not yet checked. */
export interface Authorization extends Scope {
  readonly place: Place;
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  /** Lower-case hexadecimal. */
  readonly signature: string;
  /** As it goes into the string to sign. */
  readonly amzDate: string;
  /** `amzDate` in epoch milliseconds. */
  readonly time: number;
  /** Of a presigned request: how long it lives from `time`. Some services' signers leave it out. */
  readonly expiresSeconds: number | undefined;
  readonly sessionToken: string | undefined;
  /** What the request says that its body is: a hash, `UNSIGNED-PAYLOAD` or a `STREAMING-…` word. */
  readonly payload: string | undefined;
}

/**
 * Reads the authentication of a request from its Authorization header or its query.
 * Undefined when the request carries none at all, which S3 allows.
 */
export function parseAuthorization(request: HttpRequest): Authorization | AuthFault | undefined {
  const header = request.headers['authorization'];
  const presigned =
    request.query === '' || !presignedQuery.test(request.query) ? undefined : fromQuery(request);
  if (header === undefined || header === '') return presigned;
  return presigned === undefined ? fromHeader(request, header) : { fault: 'two-mechanisms', header };
}

const presignedQuery = /(?:^|&)X-Amz-(?:Algorithm|Credential|Signature)=/i;
const algorithm = 'AWS4-HMAC-SHA256';

function fromHeader(request: HttpRequest, header: string): Authorization | AuthFault {
  const date = request.headers['x-amz-date'] ?? request.headers['date'];
  const found = date === undefined ? undefined : readUsualHeader(header);
  const usual = found && date !== undefined ? fromUsualHeader(request, found, date) : undefined;
  return usual ?? fromUnusualHeader(request, header, date);
}

/** Undefined for what is wrong with it: then it is taken apart with more care. */
function fromUsualHeader(
  { headers }: HttpRequest,
  { signer, signature }: UsualHeader,
  date: string,
): Authorization | undefined {
  const amzDate = isoDate(date);
  const time = parseAmzDate(amzDate);
  if (time === undefined || !amzDate.startsWith(signer.date)) return undefined;
  return {
    place: 'header',
    signature,
    amzDate,
    expiresSeconds: undefined,
    sessionToken: headers['x-amz-security-token'] ?? headers['x-amz-s3session-token'],
    payload: headers['x-amz-content-sha256'],
    accessKeyId: signer.accessKeyId,
    date: signer.date,
    region: signer.region,
    service: signer.service,
    signedHeaders: signer.signedHeaders,
    time,
  };
}

function assembleHeader(
  { headers }: HttpRequest,
  credential: string,
  signedHeaders: string,
  signature: string,
  date: string,
): Authorization | AuthFault {
  return assemble(credential, signedHeaders, {
    place: 'header',
    signature,
    amzDate: isoDate(date),
    expiresSeconds: undefined,
    sessionToken: headers['x-amz-security-token'] ?? headers['x-amz-s3session-token'],
    payload: headers['x-amz-content-sha256'],
  });
}

function fromUnusualHeader(
  request: HttpRequest,
  header: string,
  date: string | undefined,
): Authorization | AuthFault {
  const space = header.indexOf(' ');
  const mechanism = space < 0 ? header : header.slice(0, space);
  if (mechanism !== algorithm) return { fault: 'unsupported-mechanism', place: 'header', got: header };
  const parts: Record<string, string> = {};
  for (const pair of header.slice(algorithm.length).split(/[,\s]+/)) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    if (equals < 0) return { fault: 'not-a-pair', got: pair };
    parts[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  const { Credential: credential, Signature: signature, SignedHeaders: signedHeaders } = parts;
  if (!credential || !signature || !signedHeaders || !date) {
    return {
      fault: 'incomplete',
      place: 'header',
      missing: absent({
        Credential: credential,
        Signature: signature,
        SignedHeaders: signedHeaders,
        Date: date,
      }),
      header,
    };
  }
  return assembleHeader(request, credential, signedHeaders, signature.toLowerCase(), date);
}

/** The plain Date header is of HTTP's form; signatures want it in theirs. */
function isoDate(date: string): string {
  if (parseAmzDate(date) !== undefined) return date;
  const time = Date.parse(date);
  return /^[A-Z][a-z]{2}, .* GMT$/.test(date) && !Number.isNaN(time) ? formatAmzDate(time) : date;
}

function fromQuery(request: HttpRequest): Authorization | AuthFault {
  const parameters = amazonParameters(request.query);
  const given = parameters.get('x-amz-algorithm');
  const credential = parameters.get('x-amz-credential');
  const signature = parameters.get('x-amz-signature');
  const signedHeaders = parameters.get('x-amz-signedheaders');
  const date = parameters.get('x-amz-date') ?? request.headers['x-amz-date'];
  const expires = parameters.get('x-amz-expires');
  if (given !== undefined && given !== algorithm)
    return { fault: 'unsupported-mechanism', place: 'query', got: given };
  const lifeless =
    expires === undefined && credential !== undefined && credential.endsWith('/s3/aws4_request');
  if (!given || !credential || !signature || !signedHeaders || !date || lifeless) {
    const missing = absent({
      Algorithm: given,
      Credential: credential,
      Signature: signature,
      SignedHeaders: signedHeaders,
      Date: date,
      Expires: expires,
    });
    return { fault: 'incomplete', place: 'query', missing, header: '' };
  }
  let seconds: number | undefined;
  if (expires !== undefined) {
    seconds = /^-?\d{1,15}$/.test(expires) ? Number(expires) : Number.NaN;
    if (Number.isNaN(seconds)) return { fault: 'bad-expires', reason: 'number' };
    if (seconds < 0) return { fault: 'bad-expires', reason: 'negative' };
    if (seconds > longestPresign) return { fault: 'bad-expires', reason: 'too-long' };
  }
  return assemble(credential, signedHeaders, {
    place: 'query',
    signature: signature.toLowerCase(),
    amzDate: date,
    expiresSeconds: seconds,
    sessionToken: parameters.get('x-amz-security-token') ?? parameters.get('x-amz-s3session-token'),
    payload: parameters.get('x-amz-content-sha256') ?? request.headers['x-amz-content-sha256'],
  });
}

type Found = Omit<Authorization, 'accessKeyId' | 'signedHeaders' | 'time' | keyof Scope>;

function assemble(credential: string, headers: string, found: Found): Authorization | AuthFault {
  const { place, amzDate } = found;
  const time = parseAmzDate(amzDate);
  if (time === undefined) return { fault: 'bad-date', place, got: amzDate };
  const signedHeaders = headers.toLowerCase().split(';');
  if (!signedHeaders.includes('host') && !signedHeaders.includes(':authority'))
    return { fault: 'host-unsigned', place };
  const parts = credential.split('/');
  const [accessKeyId, date, region, service, terminator] = parts;
  if (!accessKeyId || !date || !region || !service || !terminator || parts.length > 5) {
    return { fault: 'bad-credential', place, got: credential };
  }
  const day = amzDate.slice(0, 8);
  if (terminator !== 'aws4_request' || date !== day)
    return { fault: 'bad-scope', place, wrong: wrongIn(terminator, date, day, amzDate) };
  return { ...found, accessKeyId, date, region, service, signedHeaders, time };
}

function wrongIn(terminator: string, date: string, day: string, amzDate: string): WrongScope[] {
  const wrong: WrongScope[] = [];
  if (terminator !== 'aws4_request')
    wrong.push({ part: 'terminator', got: terminator, expected: 'aws4_request' });
  if (date !== day) wrong.push({ part: 'date', got: date, expected: day, amzDate });
  return wrong;
}

function absent(parts: Partial<Record<Part, string | undefined>>): Part[] {
  const names: readonly Part[] = ['Algorithm', 'Credential', 'Signature', 'SignedHeaders', 'Date', 'Expires'];
  return names.filter((name) => name in parts && !parts[name]);
}

/** Checks the scope against where the request arrived: undefined leaves a part unchecked. */
export function scopeFault(
  authorization: Authorization,
  expected: { readonly region?: string; readonly service?: string },
): AuthFault | undefined {
  const wrong: WrongScope[] = [];
  const { region, service, place } = authorization;
  if (expected.region !== undefined && region !== expected.region)
    wrong.push({ part: 'region', got: region, expected: expected.region });
  if (expected.service !== undefined && service !== expected.service)
    wrong.push({ part: 'service', got: service, expected: expected.service });
  return wrong.length > 0 ? { fault: 'bad-scope', place, wrong } : undefined;
}
