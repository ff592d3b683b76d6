import type { CustomErrorResponse, DefaultCacheBehavior } from '../../../../wire/generated/cloudfront.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { anonymousIdentity } from '../../../authenticate.ts';
import type { Authentication } from '../../../authenticate.ts';
import type { Performer } from '../../../performer.ts';
import type { PhaseContext } from '../../../phase.ts';
import { regionOfBucket } from '../../s3/port.ts';
import { addresses, distributions } from '../distributions/state.ts';
import type { AddressRow, DistributionRow } from '../distributions/state.ts';
import { TTL } from '../limits.ts';
import { behaviourFor } from './behaviour.ts';
import { cacheRules, secondsToKeep } from './cache-rules.ts';
import type { CachedRow } from './cached.ts';
import { errorPage } from './error-page.ts';
import { fetchFrom, originOf } from './origin.ts';
import type { AskCloud } from './origin.ts';
import { withPolicy } from './response-headers.ts';
import { keep, lookUp } from './store.ts';
import { viewed } from './viewed.ts';

export interface EdgeParts {
  readonly authentication: Authentication;
  readonly performer: Pick<Performer, 'admit'>;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly ask: AskCloud;
}

/** A request at an edge. */
interface Visit {
  readonly request: HttpRequest;
  readonly path: string;
  readonly address: AddressRow;
  readonly row: DistributionRow;
  readonly phase: PhaseContext;
  readonly parts: EdgeParts;
}

/** What an edge has to give: kept before, or just fetched. */
type Found = { readonly kept: CachedRow; readonly hit: boolean } | { readonly fetched: HttpResponse };

const ORIGIN_UNREACHABLE =
  "CloudFront wasn't able to connect to the origin. This local cloud reaches buckets and their websites alone.";

/** Answers a request at the address of a distribution as an edge of CloudFront does. */
export async function edgeFront(
  request: HttpRequest,
  at: { readonly name: string; readonly path: string },
  parts: EdgeParts,
): Promise<HttpResponse> {
  const { state } = parts.authentication;
  const { requestId, sourceAddress, performer, authentication } = parts;
  const address = state.table(addresses).get(at.name);
  if (address === undefined) return errorPage(403, 'Bad request.', requestId);
  const { caller } = anonymousIdentity(authentication);
  const phase = performer.admit(
    { ...address, region: 'us-east-1', caller, requestId, sourceAddress },
    () => [],
  );
  const row = phase.transact((context) => context.state.table(distributions).get(address.id));
  if (row?.config.Enabled !== true) return errorPage(403, 'The distribution is disabled.', requestId);
  const root = row.config.DefaultRootObject ?? '';
  const path = at.path === '/' && root !== '' ? `/${root}` : at.path;
  const visit: Visit = { request, path, address, row, phase, parts };
  const behaviour = behaviourFor(row.config, path);
  const refusal = refused(request, behaviour, requestId);
  if (refusal !== undefined) return refusal;
  const found = await obtain(visit, behaviour, path);
  return found === undefined
    ? errorPage(502, ORIGIN_UNREACHABLE, requestId)
    : answer(visit, behaviour, found);
}

function refused(
  { method }: HttpRequest,
  behaviour: DefaultCacheBehavior,
  requestId: string,
): HttpResponse | undefined {
  if (behaviour.TrustedKeyGroups?.Enabled === true)
    return errorPage(403, 'Missing Key-Pair-Id query parameter or cookie value', requestId);
  if ((method === 'GET' || method === 'HEAD') && behaviour.AllowedMethods?.Items.includes(method) !== false)
    return undefined;
  const sentence =
    'This distribution is not configured to allow the HTTP request method that was used for this request. The distribution supports only cachable requests.';
  return errorPage(403, sentence, requestId);
}

/** The answer for a path: from the cache, or from the origin and then in the cache. */
async function obtain(
  visit: Visit,
  behaviour: DefaultCacheBehavior,
  path: string,
): Promise<Found | undefined> {
  const { request, phase, row, parts, address } = visit;
  const rules = phase.transact((context) => cacheRules(context, behaviour));
  const { range } = request.headers;
  const query = rules.query(request.query);
  const said = rules.headers.map((name) => `${name}: ${request.headers[name] ?? ''}`);
  const place = {
    distribution: row.id,
    key: JSON.stringify([path, query, ...said]),
    path: query === '' ? path : `${path}?${query}`,
  };
  const kept = range === undefined ? lookUp(phase, row.id, place.key) : undefined;
  if (kept !== undefined) return { kept, hit: true };
  const origin = originOf(row.config, behaviour.TargetOriginId);
  if (origin === undefined) return undefined;
  const anonymous = anonymousIdentity(parts.authentication);
  const regionOf = (bucket: string) => regionOfBucket(parts.authentication.state, bucket);
  const headers: Record<string, string> = range === undefined ? {} : { range };
  const method = request.method;
  const fetched = await fetchFrom(
    origin,
    { request, method, path, headers, distribution: address, anonymous, regionOf },
    parts.ask,
  );
  if (fetched === undefined || method !== 'GET' || range !== undefined)
    return fetched === undefined ? undefined : { fetched };
  const seconds =
    fetched.status >= 400
      ? (errorRule(row, fetched.status)?.ErrorCachingMinTTL ?? TTL.error)
      : secondsToKeep(fetched.headers, rules, phase.now());
  if (seconds <= 0) return { fetched };
  return { kept: await keep(phase, place, fetched, seconds), hit: false };
}

function errorRule({ config }: DistributionRow, status: number): CustomErrorResponse | undefined {
  return config.CustomErrorResponses?.Items?.find(({ ErrorCode }) => ErrorCode === status);
}

/** What the viewer is sent: an error as the page that the distribution has for it. */
async function answer(visit: Visit, behaviour: DefaultCacheBehavior, found: Found): Promise<HttpResponse> {
  const { row } = visit;
  const status = 'kept' in found ? found.kept.status : found.fetched.status;
  const rule = status >= 400 ? errorRule(row, status) : undefined;
  const page = rule?.ResponsePagePath ?? '';
  if (page !== '') {
    const shown = await obtain(visit, behaviourFor(row.config, page), page);
    const good = shown !== undefined && ('kept' in shown ? shown.kept.status : shown.fetched.status) === 200;
    if (good) {
      const sent = send(visit, behaviour, shown);
      const code = Number(rule?.ResponseCode ?? '') || status;
      return { ...sent, status: code, headers: { ...sent.headers, 'x-cache': 'Error from cloudfront' } };
    }
  }
  const sent = send(visit, behaviour, found);
  return status < 400 ? sent : { ...sent, headers: { ...sent.headers, 'x-cache': 'Error from cloudfront' } };
}

function send(visit: Visit, behaviour: DefaultCacheBehavior, found: Found): HttpResponse {
  const { phase, request, parts, row } = visit;
  const now = phase.now();
  const response: HttpResponse =
    'kept' in found
      ? {
          status: found.kept.status,
          headers: {
            ...found.kept.headers,
            'x-cache': found.hit ? 'Hit from cloudfront' : 'Miss from cloudfront',
            ...(found.hit ? { age: String(Math.floor((now - found.kept.stored) / 1000)) } : {}),
          },
          body: phase.bodies.open([{ id: found.kept.body }]),
        }
      : { ...found.fetched, headers: { ...found.fetched.headers, 'x-cache': 'Miss from cloudfront' } };
  const headers = phase.transact((context) =>
    withPolicy(context, behaviour.ResponseHeadersPolicyId, response.headers),
  );
  return viewed(request, { ...response, headers }, { domain: row.domain, requestId: parts.requestId });
}
