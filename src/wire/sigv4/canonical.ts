import { hash } from 'node:crypto';
import type { HttpRequest } from '../http.ts';
import { encodePath, recode } from './percent.ts';

/** SHA-256 of nothing. */
export const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return data.length === 0 ? emptyHash : hash('sha256', data, 'hex');
}

/** Signing names whose paths are object keys: signed as they stand, encoded once. */
const keyedByPath = new Set(['s3', 's3-outposts', 's3-object-lambda', 's3express']);

/** Whether a signing name belongs to S3, which has rules of its own for paths and payloads. */
export function isS3(service: string): boolean {
  return keyedByPath.has(service);
}

/**
 * The canonical request of SigV4, from which the string to sign is made.
 * `signedHeaders` are in lower case and in the order that they are to have; `payload` is the hash
 * of the body or one of the words that stand for it.
 */
export function canonicalRequest(
  request: HttpRequest,
  service: string,
  signedHeaders: readonly string[],
  payload: string,
): string {
  let headers = '';
  for (const name of signedHeaders) headers += `${name}:${canonicalValue(request.headers[name] ?? '')}\n`;
  return `${request.method}\n${canonicalPath(request.path, service)}\n${canonicalQuery(request.query)}\n${headers}\n${joined(signedHeaders)}\n${payload}`;
}

/** The list before: of a client's requests it is mostly the very same one. */
let last: { readonly names: readonly string[]; readonly text: string } = { names: [], text: '' };

function joined(names: readonly string[]): string {
  if (last.names !== names) last = { names, text: names.join(';') };
  return last.text;
}

/** What is signed: the canonical request's hash with the time and the scope. */
export function stringToSign(amzDate: string, scope: string, canonical: string): string {
  return `AWS4-HMAC-SHA256\n${amzDate}\n${scope}\n${sha256(canonical)}`;
}

const untidy = /^[ \t\r\n]|[ \t\r\n]$|[\t\r\n]|  /;

function canonicalValue(value: string): string {
  return untidy.test(value) ? value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') : value;
}

/**
 * S3's paths are object keys: `a//b/../c` is a key like any other, so nothing is resolved, and they
 * are encoded once. Every other service's path is resolved and encoded on top of what stands there.
 */
function canonicalPath(path: string, service: string): string {
  if (path === '/' || path === '') return '/';
  return isS3(service) ? recode(path, 'path') : encodePath(resolved(path));
}

function resolved(path: string): string {
  if (!path.includes('/.') && !path.includes('//')) return path;
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  // Only a slash that is there ends the path: AWS's clients sign `/a/.` as `/a`.
  const end = kept.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${kept.join('/')}${end}`;
}

/** The query in canonical order and encoding, without the signature that a presigned one carries. */
function canonicalQuery(query: string): string {
  if (query === '') return '';
  const pairs: (readonly [string, string])[] = [];
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = recode(equals < 0 ? part : part.slice(0, equals), 'query');
    if (name.length === 15 && name.toLowerCase() === 'x-amz-signature') continue;
    pairs.push([name, equals < 0 ? '' : recode(part.slice(equals + 1), 'query')]);
  }
  if (pairs.length > 1) pairs.sort(byNameThenValue);
  let text = '';
  for (const [name, value] of pairs) text += `${text === '' ? '' : '&'}${name}=${value}`;
  return text;
}

function byNameThenValue(a: readonly [string, string], b: readonly [string, string]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return 0;
}
