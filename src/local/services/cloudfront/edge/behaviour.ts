import type { DefaultCacheBehavior, DistributionConfig } from '../../../../wire/generated/cloudfront.ts';

/** The first behaviour whose pattern a path fits; the default one when none does. */
export function behaviourFor(config: DistributionConfig, path: string): DefaultCacheBehavior {
  const found = config.CacheBehaviors?.Items?.find(({ PathPattern }) => fits(patternOf(PathPattern), path));
  return found ?? config.DefaultCacheBehavior;
}

/** A pattern may leave out the slash in front. */
function patternOf(written: string): string {
  return written.startsWith('/') || written.startsWith('*') ? written : `/${written}`;
}

/** Whether a path fits a pattern: `*` stands for any text and `?` for one sign; capitals count. Steps back to the last asterisk alone. */
export function fits(pattern: string, path: string): boolean {
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (at < path.length) {
    const sign = pattern[in_];
    if (sign === '*') {
      star = in_++;
      mark = at;
    } else if (sign === '?' || sign === path[at]) {
      in_++;
      at++;
    } else if (star >= 0) {
      in_ = star + 1;
      at = ++mark;
    } else return false;
  }
  while (pattern[in_] === '*') in_++;
  return in_ === pattern.length;
}
