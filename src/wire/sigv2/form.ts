import { createHmac } from 'node:crypto';
import { bodyText, isWhole, textBody } from '../body.ts';
import { Malformed } from '../error.ts';
import type { HttpRequest } from '../http.ts';
import { formPairs, percentEncode } from '../percent.ts';
import type { Credentials } from '../sigv4/credentials.ts';
import type { AuthFault } from '../sigv4/fault.ts';
import { allowedSkewMs, equal } from '../sigv4/verify.ts';

/**
 * A form signed with version 2, in its parameters. SimpleDB is the one service that knows no other.
 * https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/HMACAuth.html
 */
export interface FormV2 {
  readonly accessKeyId: string;
  readonly sessionToken: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
}

const digests: Readonly<Record<string, string>> = { HmacSHA256: 'sha256', HmacSHA1: 'sha1' };
const mark = /(?:^|&)SignatureVersion=2(?:&|$)/;

/** Reads a form that is signed with version 2; undefined when it is none. */
export function parseFormV2(request: HttpRequest): FormV2 | AuthFault | undefined {
  const text = formText(request);
  if (!mark.test(text)) return undefined;
  const parameters = readParameters(text);
  const accessKeyId = parameters.get('AWSAccessKeyId');
  const dated = parameters.has('Timestamp') || parameters.has('Expires');
  if (accessKeyId === undefined || !parameters.has('Signature') || !dated) return { fault: 'incomplete-v2' };
  return { accessKeyId, sessionToken: parameters.get('SecurityToken'), parameters };
}

/** What is wrong with it, by the clock and then by the signature; undefined when nothing is. */
export function formV2Fault(
  request: HttpRequest,
  { accessKeyId, parameters }: FormV2,
  secret: string,
  now: number,
): AuthFault | undefined {
  const stale = staleDate(parameters, now);
  if (stale !== undefined) return { fault: 'form-v2-expired', ...stale };
  const provided = parameters.get('Signature') ?? '';
  const digest = digests[parameters.get('SignatureMethod') ?? 'HmacSHA1'] ?? 'sha256';
  const text = stringToSign(request, parameters);
  const expected = createHmac(digest, secret).update(text).digest('base64');
  return equal(expected, provided)
    ? undefined
    : { fault: 'signature', accessKeyId, provided, stringToSign: text };
}

/** A form that cannot be read has none of what it needs. */
function readParameters(text: string): ReadonlyMap<string, string> {
  try {
    return new Map(formPairs(text));
  } catch (error) {
    if (error instanceof Malformed) return new Map();
    throw error;
  }
}

/** Signs a form with version 2: the parameters go into its body. */
export function signFormV2(
  request: HttpRequest,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  now: number,
): HttpRequest {
  const parameters = new Map(formPairs(formText(request)));
  parameters.set('AWSAccessKeyId', accessKeyId);
  parameters.set('SignatureVersion', '2');
  parameters.set('SignatureMethod', 'HmacSHA256');
  parameters.set('Timestamp', `${new Date(now).toISOString().slice(0, 19)}Z`);
  if (sessionToken !== undefined) parameters.set('SecurityToken', sessionToken);
  const text = stringToSign(request, parameters);
  const signature = createHmac('sha256', secretAccessKey).update(text).digest('base64');
  const body = textBody(`${canonicalForm(parameters)}&Signature=${percentEncode(signature)}`);
  return { ...request, headers: { ...request.headers, 'content-length': String(body.length) }, body };
}

function formText({ method, query, body }: HttpRequest): string {
  return method === 'POST' && isWhole(body) && body.length > 0 ? bodyText(body) : query;
}

function staleDate(
  parameters: ReadonlyMap<string, string>,
  now: number,
): { readonly parameter: 'Timestamp' | 'Expires'; readonly date: string } | undefined {
  const expires = parameters.get('Expires');
  if (expires !== undefined)
    return Date.parse(expires) >= now ? undefined : { parameter: 'Expires', date: expires };
  const date = parameters.get('Timestamp') ?? '';
  return Math.abs(Date.parse(date) - now) <= allowedSkewMs ? undefined : { parameter: 'Timestamp', date };
}

function stringToSign(
  { method, headers, path }: HttpRequest,
  parameters: ReadonlyMap<string, string>,
): string {
  return `${method}\n${(headers['host'] ?? '').toLowerCase()}\n${path || '/'}\n${canonicalForm(parameters)}`;
}

/** In the order of the names' bytes, without the signature. */
function canonicalForm(parameters: ReadonlyMap<string, string>): string {
  return [...parameters]
    .filter(([name]) => name !== 'Signature')
    .sort(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right)))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}
