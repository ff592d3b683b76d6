import { compiled } from '../compiled.ts';
import { PathSegments } from '../path-segments.ts';
import { formPairs } from '../percent.ts';
import type { Service } from '../service.ts';

interface Route {
  readonly operation: string;
  readonly segments: readonly (string | undefined)[];
  /** The place of the label that takes as many segments as there are, or -1. */
  readonly greedy: number;
  /** Parts of the template's own query: `?tagging`, `?list-type=2`. */
  readonly literals: readonly (readonly [name: string, value: string | undefined])[];
  readonly requiredQuery: readonly string[];
  readonly requiredHeaders: readonly string[];
  readonly fixedSegments: number;
}

interface Routes {
  readonly all: Route[];
  /** Those that say nothing of the query: most of S3's actions are told by it, and most requests have none. */
  readonly plain: Route[];
}

/** Actions of S3 that others have taken over, at the same address. */
const superseded: ReadonlySet<string> = new Set([
  'GetBucketLifecycle',
  'GetBucketNotification',
  'PutBucketLifecycle',
  'PutBucketNotification',
]);

/** Compiles the URI templates of a REST service, by method; and which of them a name in the query asks for. */
const routesOf = compiled((service: Service) => {
  const byMethod = new Map<string, Routes>();
  const byName = new Map<string, Route[]>();
  for (const [index, written] of service.routes.entries()) {
    const operation = service.operationNames[index];
    if (written === null || operation === undefined || superseded.has(operation)) continue;
    const [method, uri, requiredQuery, requiredHeaders] = written;
    const [path = '', query = ''] = uri.split('?');
    const parts = segmentsOf(path.endsWith('/') ? path.slice(0, -1) : path);
    const segments = parts.map((part) => (part.startsWith('{') ? undefined : part));
    const route: Route = {
      operation,
      segments,
      greedy: parts.findIndex((part) => part.endsWith('+}')),
      literals: query === '' ? [] : query.split('&').map(literalOf),
      requiredQuery,
      requiredHeaders,
      fixedSegments: segments.filter((segment) => segment !== undefined).length,
    };
    let routes = byMethod.get(method);
    if (routes === undefined) byMethod.set(method, (routes = { all: [], plain: [] }));
    routes.all.push(route);
    if (route.literals.length === 0) routes.plain.push(route);
    for (const [name, value] of route.literals)
      if (value === undefined) byName.set(name, [...(byName.get(name) ?? []), route]);
  }
  return { byMethod, byName };
});

const nothing: ReadonlyMap<string, string> = new Map();

function literalOf(part: string): [name: string, value: string | undefined] {
  const equals = part.indexOf('=');
  return equals < 0 ? [part, undefined] : [part.slice(0, equals), part.slice(equals + 1)];
}

/** The segments of a template. */
function segmentsOf(path: string): string[] {
  const trimmed = path.startsWith('/') ? path.slice(1) : path;
  return trimmed === '' ? [] : trimmed.split('/');
}

/**
 * The operation of a REST service that a request is for, or undefined. Of several that fit, the one whose
 * query and headers say most wins; one whose required parameters are missing only when no other fits.
 */
export function route(
  service: Service,
  method: string,
  path: string,
  query: string,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  const { byMethod, byName } = routesOf(service);
  const routes = byMethod.get(method);
  if (routes === undefined) return undefined;
  const candidates = query === '' ? routes.plain : routes.all;
  const segments = asked.read(path, path.startsWith('/') ? 1 : 0);
  const given = query === '' ? nothing : new Map(formPairs(query));
  let best: Route | undefined;
  let bestScore = -1;
  for (const candidate of candidates) {
    if (!fitsQuery(candidate, given) || !fitsPath(candidate, segments)) continue;
    const score = scoreOf(candidate, given, headers);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best?.literals.length === 0 && changes(method) && asksForPart(byName, given, segments))
    return undefined;
  return best?.operation;
}

/** Of the path that is looked at: one at a time. */
const asked = new PathSegments();

/** Whoever only reads is shown the whole where there is no such part. */
function changes(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/**
 * Whether the query names a part of what the path is about: `?acl` of a bucket. What is to be done to that must never be
 * done to the whole, so that `DELETE /bucket?versioning` deletes no bucket.
 */
function asksForPart(
  byName: ReadonlyMap<string, readonly Route[]>,
  given: ReadonlyMap<string, string>,
  segments: PathSegments,
): boolean {
  for (const name of given.keys())
    if (byName.get(name)?.some((candidate) => fitsPath(candidate, segments)) === true) return true;
  return false;
}

function fitsPath({ segments, greedy }: Route, given: PathSegments): boolean {
  const last = segments.length - 1;
  // A trailing slash after the last segment is the same path, unless the last label takes it; one alone is no segment.
  const slash = given.isEmpty(given.length - 1) && (greedy !== last || given.length === 1);
  const length = slash ? given.length - 1 : given.length;
  const extra = length - segments.length;
  if (extra < 0 || (extra > 0 && greedy < 0)) return false;
  // An empty key is no key: `/bucket/` is the bucket.
  if (greedy >= 0 && extra === 0 && given.isEmpty(greedy)) return false;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    const place = greedy >= 0 && index > greedy ? index + extra : index;
    if (segment !== undefined && !given.is(place, segment)) return false;
    // Nothing is no name: `//` is about no bucket.
    if (segment === undefined && index !== greedy && given.isEmpty(place)) return false;
  }
  return true;
}

function fitsQuery({ literals }: Route, given: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of literals) {
    const found = given.get(name);
    if (found === undefined || (value !== undefined && found !== value)) return false;
  }
  return true;
}

function scoreOf(
  candidate: Route,
  given: ReadonlyMap<string, string>,
  headers: Readonly<Record<string, string>>,
): number {
  const { requiredQuery, requiredHeaders, literals, fixedSegments, greedy } = candidate;
  let missing = 0;
  if (given.size === 0) missing = requiredQuery.length;
  else for (const name of requiredQuery) if (!hasName(given, name)) missing += 1;
  for (const name of requiredHeaders) if (headers[name] === undefined) missing += 1;
  const said = literals.length * 100 + fixedSegments * 100 + (greedy >= 0 ? 0 : 50);
  const required = requiredQuery.length + requiredHeaders.length;
  if (missing === 0) return 1 + said + required * 2;
  // What the query names is asked for all the same: `?attributes` without its header is no reading of the whole object.
  return literals.length > 0 ? said : said / 1000;
}

function hasName(given: ReadonlyMap<string, string>, lowerName: string): boolean {
  if (given.has(lowerName)) return true;
  for (const name of given.keys()) if (name.toLowerCase() === lowerName) return true;
  return false;
}
