import { createHmac } from 'node:crypto';
import type { HttpRequest } from '../http.ts';
import { s3Path } from '../identify/s3-host.ts';
import { formPairs } from '../percent.ts';
import type { AuthFault } from '../sigv4/fault.ts';
import { equal } from '../sigv4/verify.ts';

/**
 * A request presigned with version 2, which S3 still takes in its older regions and boto3 still writes by default.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
 */
export interface PresignedV2 {
  readonly accessKeyId: string;
  readonly signature: string;
  /** Seconds since 1970. */
  readonly expires: number;
  readonly sessionToken: string | undefined;
}

const marks = /(?:^|&)(?:AWSAccessKeyId|Signature)=/;

/** Reads a presigned request of version 2; undefined when it is none. */
export function parsePresignedV2({ query }: HttpRequest): PresignedV2 | AuthFault | undefined {
  if (query === '' || !marks.test(query)) return undefined;
  const given = new Map(formPairs(query));
  // The query services had a version 2 of their own.
  if (given.has('Action')) return undefined;
  const accessKeyId = given.get('AWSAccessKeyId');
  const signature = given.get('Signature');
  const expires = Number(given.get('Expires'));
  if (accessKeyId === undefined || signature === undefined || !Number.isInteger(expires))
    return { fault: 'incomplete-v2' };
  return { accessKeyId, signature, expires, sessionToken: given.get('x-amz-security-token') };
}

/** What is wrong with it, by the signature first and then by the clock; undefined when nothing is. */
export function presignedV2Fault(
  request: HttpRequest,
  { accessKeyId, signature, expires }: PresignedV2,
  secret: string,
  now: number,
): AuthFault | undefined {
  const text = stringToSign(request, expires);
  if (!equal(signV2(secret, text), signature))
    return { fault: 'signature', accessKeyId, provided: signature, stringToSign: text };
  return now > expires * 1000 ? { fault: 'presign-v2-expired', expires, now } : undefined;
}

/** The signature of a text in base64: of a string to sign, or of a POST policy. */
export function signV2(secret: string, text: string): string {
  return createHmac('sha1', secret).update(text).digest('base64');
}

/** The parameters that say which part of a resource is meant, and how the answer is to be. */
const significant = new Set(
  (
    'accelerate acl analytics cors defaultObjectAcl delete encryption inventory legal-hold lifecycle location logging ' +
    'metrics notification object-lock partNumber policy policyStatus publicAccessBlock replication requestPayment ' +
    'restore retention select select-type tagging torrent uploadId uploads versionId versioning versions website ' +
    'response-cache-control response-content-disposition response-content-encoding response-content-language ' +
    'response-content-type response-expires'
  ).split(' '),
);

function stringToSign(request: HttpRequest, expires: number): string {
  const { method, headers, query } = request;
  const pairs = [...formPairs(query)];
  const amazon = new Map(Object.entries(headers).filter(([name]) => name.startsWith('x-amz-')));
  for (const [name, value] of pairs) if (name.startsWith('x-amz-')) amazon.set(name, value);
  const lines = [...amazon]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value.trim()}\n`);
  const valued = new Set(
    query
      .split('&')
      .filter((pair) => pair.includes('='))
      .map((pair) => pair.slice(0, pair.indexOf('='))),
  );
  const meant = pairs
    .filter(([name]) => significant.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => (valued.has(name) ? `${name}=${value}` : name));
  const resource = s3Path(request) + (meant.length === 0 ? '' : `?${meant.join('&')}`);
  const head = [method, headers['content-md5'] ?? '', headers['content-type'] ?? '', String(expires)];
  return `${head.join('\n')}\n${lines.join('')}${resource}`;
}
