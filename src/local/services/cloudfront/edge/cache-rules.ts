import type {
  CachePolicyQueryStringsConfig,
  DefaultCacheBehavior,
} from '../../../../wire/generated/cloudfront.ts';
import { formPairs } from '../../../../wire/percent.ts';
import type { TimerContext } from '../../../action.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { find } from '../entities/change.ts';
import { TTL } from '../limits.ts';

/** How a behaviour keeps answers: seconds, and what tells one from another beside the path. */
export interface CacheRules {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
  /** The part of a query that counts. */
  query(query: string): string;
  /** Names of headers that count, in lower case. */
  readonly headers: readonly string[];
}

export function cacheRules(
  context: Pick<TimerContext, 'state'>,
  behaviour: DefaultCacheBehavior,
): CacheRules {
  const policy = find(context, cachePolicies, behaviour.CachePolicyId ?? '')?.config;
  if (policy === undefined) return legacyRules(behaviour);
  const key = policy.ParametersInCacheKeyAndForwardedToOrigin;
  return {
    least: policy.MinTTL,
    usual: policy.DefaultTTL ?? TTL.usual,
    most: policy.MaxTTL ?? TTL.most,
    query: (query) => queryOf(key?.QueryStringsConfig, query),
    headers: (key?.HeadersConfig.Headers?.Items ?? []).map((name) => name.toLowerCase()),
  };
}

function legacyRules({
  ForwardedValues: forwarded,
  MinTTL,
  DefaultTTL,
  MaxTTL,
}: DefaultCacheBehavior): CacheRules {
  const names = forwarded?.QueryStringCacheKeys?.Items ?? [];
  return {
    least: MinTTL ?? 0,
    usual: DefaultTTL ?? TTL.usual,
    most: MaxTTL ?? TTL.most,
    query: (query) =>
      forwarded?.QueryString !== true
        ? ''
        : names.length === 0
          ? query
          : chosen(query, (name) => names.includes(name)),
    headers: (forwarded?.Headers?.Items ?? []).map((name) => name.toLowerCase()),
  };
}

function queryOf(config: CachePolicyQueryStringsConfig | undefined, query: string): string {
  const names = config?.QueryStrings?.Items ?? [];
  switch (config?.QueryStringBehavior) {
    case 'all':
      return query;
    case 'whitelist':
      return chosen(query, (name) => names.includes(name));
    case 'allExcept':
      return chosen(query, (name) => !names.includes(name));
    default:
      return '';
  }
}

function chosen(query: string, isMeant: (name: string) => boolean): string {
  return new URLSearchParams([...formPairs(query)].filter(([name]) => isMeant(name))).toString();
}

/**
 * For how many seconds an answer is kept, by what the origin says and within what the behaviour says.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html
 */
export function secondsToKeep(
  headers: Readonly<Record<string, string>>,
  { least, usual, most }: CacheRules,
  now: number,
): number {
  const control = headers['cache-control'] ?? '';
  if (/(?:^|[\s,])(?:no-cache|no-store|private)\b/i.test(control)) return least;
  const [, age] = /s-maxage=(\d+)/i.exec(control) ?? /max-age=(\d+)/i.exec(control) ?? [];
  const expires = Date.parse(headers['expires'] ?? '');
  const said = age === undefined ? (Number.isNaN(expires) ? undefined : (expires - now) / 1000) : Number(age);
  return said === undefined ? Math.max(least, usual) : Math.min(Math.max(said, least), Math.max(most, least));
}
