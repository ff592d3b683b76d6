import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { percentEncode } from '../../../../wire/percent.ts';
import type { Authorization } from '../../../../wire/sigv4/authorization.ts';
import type { Caller } from '../../../caller.ts';
import { canonicalId } from '../buckets/owner.ts';
import type { BucketRow } from '../state.ts';
import { operationName } from './operation-name.ts';

/** One request and its answer, as a log tells of them. */
export interface Served {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly action: string;
  readonly caller: Caller;
  readonly authorization: Authorization | undefined;
  readonly key: string | undefined;
  readonly version: string | undefined;
  /** Epoch ms, of the cloud's clock. */
  readonly time: number;
  /** How long it took. */
  readonly tookMs: number;
}

const none = '-';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html */
export function logLine(bucket: BucketRow, served: Served): string {
  const { request, response, action, caller, authorization } = served;
  const { method, path, query, headers } = request;
  const sent = bytesOf(response, method);
  return [
    canonicalId(bucket.account),
    bucket.name,
    `[${logTime(served.time)}]`,
    served.sourceAddress === '' ? none : served.sourceAddress,
    requesterOf(caller),
    served.requestId,
    operationName(action, method),
    served.key === undefined ? none : percentEncode(served.key).replaceAll('%2F', '/'),
    quoted(`${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1`),
    String(response.status),
    codeOf(response) ?? none,
    sent === 0 ? none : String(sent),
    objectSize(served) ?? none,
    String(served.tookMs),
    // What it took until the first byte of the answer: all that there is before the answer is sent.
    response.status < 300 ? String(served.tookMs) : none,
    headers['referer'] === undefined ? quoted(none) : quoted(headers['referer']),
    headers['user-agent'] === undefined ? quoted(none) : quoted(headers['user-agent']),
    served.version ?? none,
    response.headers['x-amz-id-2'] ?? none,
    caller.kind === 'anonymous' ? none : authorization === undefined ? 'SigV2' : 'SigV4',
    none,
    caller.kind === 'anonymous' ? none : authorization?.place === 'query' ? 'QueryString' : 'AuthHeader',
    headers['host'] ?? none,
    none,
    none,
    none,
  ].join(' ');
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function logTime(time: number): string {
  const date = new Date(time);
  const [day = '', clock = ''] = [
    String(date.getUTCDate()).padStart(2, '0'),
    date.toISOString().slice(11, 19),
  ];
  return `${day}/${months[date.getUTCMonth()] ?? ''}/${date.getUTCFullYear()}:${clock} +0000`;
}

/** A root is named by its canonical id, everybody else by ARN. */
function requesterOf({ kind, account, arn }: Caller): string {
  if (kind === 'anonymous') return none;
  return kind === 'root' ? canonicalId(account) : arn;
}

/** What a client wrote stays on one line. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '%22').replaceAll(/[\r\n]/g, ' ')}"`;
}

function bytesOf({ body, headers }: HttpResponse, method: string): number {
  if (method === 'HEAD') return 0;
  return body instanceof Uint8Array ? body.byteLength : Number(headers['content-length'] ?? 0);
}

function codeOf({ status, body }: HttpResponse): string | undefined {
  if (status < 300 || !(body instanceof Uint8Array)) return undefined;
  return /<Code>([^<]+)</.exec(Buffer.from(body).toString('utf8', 0, 500))?.[1];
}

function objectSize({ action, request, response }: Served): string | undefined {
  if (response.status >= 300) return undefined;
  if (action === 'PutObject' || action === 'UploadPart')
    return request.headers['x-amz-decoded-content-length'] ?? request.headers['content-length'];
  if (action !== 'GetObject' && action !== 'HeadObject') return undefined;
  return response.headers['content-range']?.split('/')[1] ?? response.headers['content-length'];
}
