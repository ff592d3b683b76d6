import type { Body, HttpRequest } from '../http.ts';
import { formatAmzDate } from './amz-date.ts';
import { canonicalRequest, isS3, sha256, stringToSign } from './canonical.ts';
import type { Credentials } from './credentials.ts';
import { scopeText, signText, signingKey } from './signing-key.ts';

export interface SignOptions {
  readonly credentials: Credentials;
  readonly region: string;
  /** The signing name of the service, which is not always its name: SES signs as `ses`, CloudWatch as `monitoring`. */
  readonly service: string;
  /** Epoch milliseconds, corrected for the skew of the clock here. */
  readonly now: number;
  /** What stands for the body, where it is not to be hashed: `UNSIGNED-PAYLOAD`. */
  readonly payload?: string | undefined;
}

/**
 * Headers that proxies and agents may change on the way, and that are therefore left out of the
 * signature; the same ones as AWS's own SDK leaves out.
 */
const unsigned = new Set([
  'authorization',
  'cache-control',
  'connection',
  'expect',
  'from',
  'keep-alive',
  'max-forwards',
  'pragma',
  'referer',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-amzn-trace-id',
]);

/** Whether a header (in lower case) takes part in signatures. */
export function isSignable(name: string): boolean {
  return !unsigned.has(name) && !name.startsWith('proxy-') && !name.startsWith('sec-');
}

/**
 * Signs a request with the Authorization header of SigV4. A header `x-amz-content-sha256` that is
 * already there says what stands for the body (its hash, `UNSIGNED-PAYLOAD` or a `STREAMING-…` word);
 * without it the body is hashed, and for S3 the hash is sent too. A body that comes in pieces needs it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function sign(request: HttpRequest, options: SignOptions): HttpRequest {
  const { credentials, region, service } = options;
  const amzDate = formatAmzDate(options.now);
  const scope = { date: amzDate.slice(0, 8), region, service };
  const payload = request.headers['x-amz-content-sha256'] ?? options.payload ?? hashOf(request.body);
  const headers: Record<string, string> = { ...request.headers, 'x-amz-date': amzDate };
  if (isS3(service) || options.payload !== undefined) headers['x-amz-content-sha256'] = payload;
  if (credentials.sessionToken !== undefined) headers['x-amz-security-token'] = credentials.sessionToken;
  const { names, joined } = signedNames(headers);
  const named = scopeText(scope);
  const signed = { ...request, headers };
  const canonical = canonicalRequest(signed, service, names, payload);
  const key = signingKey(credentials.secretAccessKey, scope);
  const signature = signText(key, stringToSign(amzDate, named, canonical));
  headers['authorization'] =
    `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${named}, SignedHeaders=${joined}, Signature=${signature}`;
  return signed;
}

interface SignedNames {
  /** In their order. */
  readonly names: readonly string[];
  readonly joined: string;
}

/** Most requests of a program have one of a few sets of headers; the oldest is forgotten first. */
const namesKept = 200;
const known = new Map<string, SignedNames>();
/** Of the request before, as its headers stood: mostly the next one has the same. */
let last: { readonly all: readonly string[]; readonly found: SignedNames } = {
  all: [],
  found: { names: [], joined: '' },
};

function signedNames(headers: Readonly<Record<string, string>>): SignedNames {
  if (areNamed(headers, last.all)) return last.found;
  const all = Object.keys(headers);
  const joined = all.join(';');
  let found = known.get(joined);
  if (found === undefined) {
    const names = all.filter(isSignable).sort();
    found = { names, joined: names.join(';') };
    for (const oldest of known.keys()) {
      if (known.size < namesKept) break;
      known.delete(oldest);
    }
    known.set(joined, found);
  }
  last = { all, found };
  return found;
}

/** Looked at without making anything: for thousands of small requests even a list of names is dear. */
function areNamed(headers: Readonly<Record<string, string>>, names: readonly string[]): boolean {
  let at = 0;
  for (const name in headers) {
    if (name !== names[at]) return false;
    at += 1;
  }
  return at === names.length;
}

function hashOf(body: Body): string {
  if (body instanceof Uint8Array) return sha256(body);
  throw new TypeError(
    'A body that comes in pieces needs the header x-amz-content-sha256 before it is signed.',
  );
}
