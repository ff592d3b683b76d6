import type { DefaultCacheBehavior } from '../../../../wire/generated/cloudfront.ts';
import type { TimerContext } from '../../../action.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { find } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';
import { TTL } from '../limits.ts';

type IsMeant = (name: string) => boolean;

/** Which parts of a request are meant; names of headers are in lower case. */
export interface Parts {
  readonly query: IsMeant;
  readonly header: IsMeant;
  readonly cookie: IsMeant;
}

/** How a behaviour keeps answers: seconds, what tells one from another beside the path, and what the origin is told. */
export interface CacheRules {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
  readonly key: Parts;
  readonly forwarded: Parts;
}

export function cacheRules(
  context: Pick<TimerContext, 'state'>,
  behaviour: DefaultCacheBehavior,
): CacheRules {
  const policy = find(context, cachePolicies, behaviour.CachePolicyId ?? '')?.config;
  if (policy === undefined) return legacyRules(behaviour);
  const key = policy.ParametersInCacheKeyAndForwardedToOrigin;
  const told = find(context, originRequestPolicies, behaviour.OriginRequestPolicyId ?? '')?.config;
  const inKey: Parts = {
    query: meant(key?.QueryStringsConfig.QueryStringBehavior, key?.QueryStringsConfig.QueryStrings?.Items),
    header: meant(key?.HeadersConfig.HeaderBehavior, lower(key?.HeadersConfig.Headers?.Items)),
    cookie: meant(key?.CookiesConfig.CookieBehavior, key?.CookiesConfig.Cookies?.Items),
  };
  return {
    least: policy.MinTTL,
    usual: policy.DefaultTTL ?? TTL.usual,
    most: policy.MaxTTL ?? TTL.most,
    key: inKey,
    // What tells answers apart, the origin is told as well.
    forwarded: {
      query: either(
        inKey.query,
        meant(told?.QueryStringsConfig.QueryStringBehavior, told?.QueryStringsConfig.QueryStrings?.Items),
      ),
      header: either(
        inKey.header,
        meant(told?.HeadersConfig.HeaderBehavior, lower(told?.HeadersConfig.Headers?.Items)),
      ),
      cookie: either(
        inKey.cookie,
        meant(told?.CookiesConfig.CookieBehavior, told?.CookiesConfig.Cookies?.Items),
      ),
    },
  };
}

function legacyRules({
  ForwardedValues: forwarded,
  MinTTL,
  DefaultTTL,
  MaxTTL,
}: DefaultCacheBehavior): CacheRules {
  const headers = lower(forwarded?.Headers?.Items);
  const all = headers.includes('*');
  const names = forwarded?.QueryStringCacheKeys?.Items ?? [];
  const query = forwarded?.QueryString === true ? 'all' : 'none';
  const parts: Parts = {
    query: meant(query === 'all' && names.length > 0 ? 'whitelist' : query, names),
    header: meant(all ? 'all' : 'whitelist', headers),
    cookie: meant(forwarded?.Cookies.Forward, forwarded?.Cookies.WhitelistedNames?.Items),
  };
  return {
    // Where the origin is told every header, nothing is kept.
    least: all ? 0 : (MinTTL ?? 0),
    usual: all ? 0 : (DefaultTTL ?? TTL.usual),
    most: all ? 0 : (MaxTTL ?? TTL.most),
    key: parts,
    forwarded: { ...parts, query: meant(query, []) },
  };
}

/** The names that a policy means; those of a viewer's request, where it says so. */
function meant(behaviour: string | undefined, names: readonly string[] | undefined = []): IsMeant {
  switch (behaviour) {
    case 'all':
    case 'allViewer':
    case 'allViewerAndWhitelistCloudFront':
      return () => true;
    case 'whitelist':
      return (name) => names.includes(name);
    case 'allExcept':
      return (name) => !names.includes(name);
    default:
      return () => false;
  }
}

const either =
  (one: IsMeant, other: IsMeant): IsMeant =>
  (name) =>
    one(name) || other(name);

const lower = (names: readonly string[] | undefined) => (names ?? []).map((name) => name.toLowerCase());

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
