import type { CORSRule } from '../../../../wire/generated/s3.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { s3Path } from '../../../../wire/identify/s3-host.ts';
import { AwsError } from '../../../error.ts';
import { buckets } from '../state.ts';
import type { State } from '../../../store/table.ts';
import type { FrontParts } from './front-parts.ts';

/** What a bucket's rules say to a page. */
interface Cors {
  /** Throws when no rule lets the page do what it asks for. */
  preflight(): HttpResponse;
  /** The answer to the page's request, readable when a rule says so. */
  decorate(response: HttpResponse): HttpResponse;
}

/** The rules that a page's request meets; undefined when there are none. https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html */
export function corsOf(request: HttpRequest, { authentication }: FrontParts): Cors | undefined {
  const { headers, method } = request;
  const found = rulesFor(authentication.state, request);
  if (found === undefined) return undefined;
  const { rule, origin, wanted, asked, key } = found;
  return {
    preflight() {
      if (method !== 'OPTIONS') throw noOrigin();
      if (headers['access-control-request-method'] === undefined) throw noMethod();
      if (rule === undefined) throw forbidden(NOT_ALLOWED, wanted, key === '' ? 'BUCKET' : 'OBJECT');
      const allowed = asked.length === 0 ? {} : { 'access-control-allow-headers': asked.join(', ') };
      return { status: 200, headers: { ...headersOf(rule, origin), ...allowed }, body: new Uint8Array(0) };
    },
    decorate: (response) =>
      rule === undefined
        ? response
        : { ...response, headers: { ...response.headers, ...headersOf(rule, origin) } },
  };
}

/** What the rules of a request's bucket say to its page; undefined when no page asks, or the bucket has no rules. */
export function rulesFor(
  state: State,
  request: HttpRequest,
):
  | {
      readonly rule: CORSRule | undefined;
      readonly origin: string;
      readonly wanted: string;
      readonly asked: readonly string[];
      readonly key: string;
    }
  | undefined {
  const { headers, method } = request;
  const { origin } = headers;
  if (origin === undefined) return undefined;
  const [, name = '', ...segments] = s3Path(request).split('/');
  const rules = state.table(buckets).get(name)?.settings.cors?.CORSRules;
  if (rules === undefined) return undefined;
  const wanted = headers['access-control-request-method'] ?? method;
  const asked = (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((header) => header.trim().toLowerCase())
    .filter((header) => header !== '');
  const rule = rules.find((each) => applies(each, origin, wanted, asked));
  return { rule, origin, wanted, asked, key: segments.join('/') };
}

/** What S3 says to a preflight of a bucket that has no rules, or is not there; undefined where no bucket is asked about. */
export function noRules(state: State, request: HttpRequest): AwsError | undefined {
  const [, name = '', ...segments] = s3Path(request).split('/');
  if (name === '') return undefined;
  const bucket = state.table(buckets).get(name);
  if (bucket?.settings.cors !== undefined) return undefined;
  const sentence = bucket === undefined ? 'Bucket not found' : 'CORS is not enabled for this bucket.';
  const wanted = request.headers['access-control-request-method'] ?? 'OPTIONS';
  const type = bucket === undefined || segments.join('/') === '' ? 'BUCKET' : 'OBJECT';
  return forbidden(sentence, wanted, type);
}

function applies(rule: CORSRule, origin: string, method: string, asked: readonly string[]): boolean {
  if (!rule.AllowedMethods.includes(method)) return false;
  if (!rule.AllowedOrigins.some((pattern) => fits(pattern, origin))) return false;
  const allowed = (rule.AllowedHeaders ?? []).map((pattern) => pattern.toLowerCase());
  return asked.every((header) => allowed.some((pattern) => fits(pattern, header)));
}

/** A pattern has one star at most. */
function fits(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}

function headersOf(rule: CORSRule, origin: string): Record<string, string> {
  const everybody = rule.AllowedOrigins.includes('*');
  const headers: Record<string, string> = {
    'access-control-allow-origin': everybody ? '*' : origin,
    'access-control-allow-methods': rule.AllowedMethods.join(', '),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
  if (!everybody) headers['access-control-allow-credentials'] = 'true';
  if (rule.ExposeHeaders !== undefined)
    headers['access-control-expose-headers'] = rule.ExposeHeaders.join(', ');
  if (rule.MaxAgeSeconds !== undefined) headers['access-control-max-age'] = String(rule.MaxAgeSeconds);
  return headers;
}

export function noOrigin(): AwsError {
  return new AwsError('BadRequest', 400, 'Insufficient information. Origin request header needed.');
}

function noMethod(): AwsError {
  return new AwsError('BadRequest', 400, 'Invalid Access-Control-Request-Method: null');
}

const NOT_ALLOWED =
  "This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";

function forbidden(sentence: string, Method: string, ResourceType: string): AwsError {
  return new AwsError('AccessForbidden', 403, `CORSResponse: ${sentence}`, { Method, ResourceType });
}
