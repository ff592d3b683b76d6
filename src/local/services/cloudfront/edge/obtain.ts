import type { CustomErrorResponse, DefaultCacheBehavior } from '../../../../wire/generated/cloudfront.ts';
import type { HttpResponse } from '../../../../wire/http.ts';
import { anonymousIdentity } from '../../../authenticate.ts';
import { regionOfBucket } from '../../s3/port.ts';
import type { DistributionRow } from '../distributions/state.ts';
import { TTL } from '../limits.ts';
import { cacheRules, secondsToKeep } from './cache-rules.ts';
import type { CacheRules } from './cache-rules.ts';
import { cookieHeader, cookiesOf } from './cookies.ts';
import { failsOver, fetchFrom, originsOf } from './origin.ts';
import type { AskedOfOrigin } from './origin-request.ts';
import { onlyParameters } from './queries.ts';
import { keep, lookUp } from './store.ts';
import { hostOf } from './visit.ts';
import type { Found, Visit, Wanted } from './visit.ts';

/** What every origin is told, beside what the behaviour says. */
const ALWAYS = /^(?:range|if-.*|content-type|content-length|content-encoding|content-md5)$/;

/** The answer to what is wanted: from the cache, or from the origin and then in the cache. Undefined: no origin answers. */
export async function obtain(
  visit: Visit,
  behaviour: DefaultCacheBehavior,
  wanted: Wanted,
): Promise<Found | undefined> {
  const { phase, row } = visit;
  const rules = phase.transact((context) => cacheRules(context, behaviour));
  const place = placeOf(row, wanted, rules);
  const whole = wanted.headers['range'] === undefined;
  const reads = wanted.method === 'GET' || wanted.method === 'HEAD';
  const kept = whole && reads ? lookUp(phase, row.id, place.key) : undefined;
  if (kept !== undefined) return { kept, hit: true };
  const target = wanted.origin ?? behaviour.TargetOriginId;
  const fetched = await fetchInTurn(visit, target, wanted, rules);
  if (fetched === undefined) return undefined;
  if (wanted.method !== 'GET' || !whole) return { fetched };
  const seconds =
    fetched.status >= 400
      ? (errorRule(row, fetched.status)?.ErrorCachingMinTTL ?? TTL.error)
      : secondsToKeep(fetched.headers, rules, phase.now());
  if (seconds <= 0) return { fetched };
  return { kept: await keep(phase, place, fetched, seconds), hit: false };
}

/** What a distribution does about an error. */
export function errorRule({ config }: DistributionRow, status: number): CustomErrorResponse | undefined {
  return config.CustomErrorResponses?.Items?.find(({ ErrorCode }) => ErrorCode === status);
}

/** The first origin answers; where it fails as its group says, and the viewer only reads, the second. */
async function fetchInTurn(
  visit: Visit,
  target: string,
  wanted: Wanted,
  rules: CacheRules,
): Promise<HttpResponse | undefined> {
  const { row, parts } = visit;
  const asked = askedOf(visit, wanted, rules);
  const [first, second] = originsOf(row.config, target);
  const answer = first === undefined ? undefined : await fetchFrom(first, asked, parts.ask);
  const reads = wanted.method === 'GET' || wanted.method === 'HEAD' || wanted.method === 'OPTIONS';
  const fails = answer === undefined || failsOver(row.config, target, answer.status);
  if (second === undefined || !reads || !fails) return answer;
  if (answer !== undefined && !(answer.body instanceof Uint8Array))
    void answer.body[Symbol.asyncIterator]().return?.();
  return await fetchFrom(second, asked, parts.ask);
}

function placeOf({ id }: DistributionRow, { path, query, headers }: Wanted, { key }: CacheRules) {
  const counts = onlyParameters(query, key.query);
  const names = Object.keys(headers).filter((name) => name !== 'cookie' && key.header(name));
  const said = names.sort().map((name) => `${name}: ${headers[name] ?? ''}`);
  const cookies = cookieHeader([...cookiesOf(headers['cookie'])].filter(([name]) => key.cookie(name)));
  return {
    distribution: id,
    key: JSON.stringify([path, counts, ...said, ...(cookies === '' ? [] : [`cookie: ${cookies}`])]),
    path: counts === '' ? path : `${path}?${counts}`,
  };
}

function askedOf(visit: Visit, wanted: Wanted, { forwarded }: CacheRules): AskedOfOrigin {
  const { request, address, row, parts } = visit;
  const { method, path, query, headers } = wanted;
  const sends = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
  const named = Object.entries(headers).filter(
    ([name]) =>
      ALWAYS.test(name) ||
      (name === 'authorization' && sends) ||
      (forwarded.header(name) && name !== 'cookie' && name !== 'host' && name !== 'connection'),
  );
  const cookie = cookieHeader([...cookiesOf(headers['cookie'])].filter(([name]) => forwarded.cookie(name)));
  return {
    request,
    method,
    path,
    query: onlyParameters(query, forwarded.query),
    headers: { ...Object.fromEntries(named), ...(cookie === '' ? {} : { cookie }) },
    host: forwarded.header('host') ? hostOf(visit) : undefined,
    distribution: address,
    domain: row.domain,
    sourceAddress: parts.sourceAddress,
    requestId: parts.requestId,
    anonymous: anonymousIdentity(parts.authentication),
    regionOf: (bucket) => regionOfBucket(parts.authentication.state, bucket),
  };
}
