import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { identify } from '../../../../wire/identify.ts';
import type { State } from '../../../store/table.ts';
import { noRules, rulesFor } from './cors.ts';
import { refusal } from './refusal.ts';

/** What would reach beyond the bucket whose owner shares it, or could be said to another service. */
const beyond = ['x-amz-target', 'x-amz-copy-source', 'x-amz-request-route'];

const action = /(?:^|&)action=/i;
const otherScope = /(?:%2F|\/)(?!s3(?:%2F|\/))[^/%]+(?:%2F|\/)aws4_request/i;

const browserWords = /mozilla|webkit|gecko|chrom|safari|opera|trident|edge|electron/i;

/**
 * Whether the sender names itself, and as nothing that a browser or a page in an application would: a page that calls
 * itself so needs a preflight, in which the browser says who it is.
 */
function isProgram({
  'user-agent': name,
  'sec-fetch-site': site,
}: Readonly<Record<string, string | undefined>>): boolean {
  return (
    site === undefined && name !== undefined && /^[\w.+-]+(?:[/ ;(]|$)/.test(name) && !browserWords.test(name)
  );
}

/**
 * What a request gets that no listed origin sent: whether it is let in, or what S3 says to a program that asks about a
 * bucket without rules. Nothing more is done for it than for one that the guard refuses.
 */
export function answerForeign(state: State, request: HttpRequest, requestId: string): boolean | HttpResponse {
  if (isShared(state, request)) return true;
  const { method, headers } = request;
  if (method !== 'OPTIONS' || !isProgram(headers) || identify(request).service !== 's3') return false;
  const said = noRules(state, request);
  return said !== undefined && refusal(said, requestId);
}

/**
 * Whether the owner of a bucket lets pages of this origin do what this request does or, as a preflight, asks for. It
 * says so by the bucket's CORS rules, and for what is in the bucket: a page that got further could sign anything,
 * since everybody knows the keys. A program that tries such a bucket's rules hears from the bucket also when none of
 * them is for it.
 */
function isShared(state: State, request: HttpRequest): boolean {
  const { headers, query } = request;
  const wanted = headers['access-control-request-method'];
  // Browsers say in a preflight what they are about to do: who does not is a program that tries the rules.
  if (request.method === 'OPTIONS' && isProgram(headers)) return rulesFor(state, request) !== undefined;
  const method = request.method === 'OPTIONS' ? wanted : request.method;
  if (method === undefined || beyond.some((name) => headers[name] !== undefined)) return false;
  const asked = (headers['access-control-request-headers'] ?? '').toLowerCase();
  if (beyond.some((name) => asked.includes(name)) || action.test(query)) return false;
  if (otherScope.test(query) || otherScope.test(headers['authorization'] ?? '')) return false;
  if (identify({ ...request, method }).service !== 's3') return false;
  const found = rulesFor(state, request);
  if (found === undefined || (found.rule === undefined && !isProgram(headers))) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  // A form says its key in its body; whatever else a bucket is sent by POST, PUT or DELETE changes the bucket.
  if (method === 'POST')
    return (
      request.method === 'OPTIONS' || headers['content-type']?.startsWith('multipart/form-data') === true
    );
  return found.key !== '';
}
