import type { LifecycleRule } from '../../../../wire/generated/s3.ts';

/** A rule as it is kept. Its dates are text: a row is JSON. */
export interface StoredRule {
  readonly rule: Omit<LifecycleRule, 'ID'>;
  readonly id: string;
}

/** A lifecycle configuration as it is kept. */
export interface LifecycleSetting {
  readonly rules: readonly StoredRule[];
  readonly minimumSize: string;
}

/** A rule as answers have it, with its dates. */
export function shownRule({ rule, id }: StoredRule): LifecycleRule {
  const { Expiration: expiration, Transitions: transitions } = rule;
  return {
    ...rule,
    ID: id,
    Expiration: expiration === undefined ? undefined : { ...expiration, Date: dateOf(expiration.Date) },
    Transitions: transitions?.map((transition) => ({ ...transition, Date: dateOf(transition.Date) })),
  };
}

/** What was a date before it was JSON. */
export function dateOf(date: Date | string | undefined): Date | undefined {
  return date === undefined ? undefined : new Date(date);
}

/** Which objects a rule is for. */
export interface RuleScope {
  readonly prefix: string;
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly above: number;
  readonly below: number;
}

export function scopeOf({ rule }: StoredRule): RuleScope {
  const { Filter: filter, Prefix: prefix } = rule;
  const both = filter?.And;
  return {
    prefix: both?.Prefix ?? filter?.Prefix ?? prefix ?? '',
    tags: both?.Tags ?? (filter?.Tag === undefined ? [] : [filter.Tag]),
    above: both?.ObjectSizeGreaterThan ?? filter?.ObjectSizeGreaterThan ?? -1,
    below: both?.ObjectSizeLessThan ?? filter?.ObjectSizeLessThan ?? Infinity,
  };
}

interface Matched {
  readonly key: string;
  readonly size: number;
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[] | undefined;
}

export function isInScope({ prefix, tags, above, below }: RuleScope, row: Matched): boolean {
  if (!row.key.startsWith(prefix) || row.size <= above || row.size >= below) return false;
  return tags.every(
    ({ Key, Value }) => row.tags?.some((tag) => tag.Key === Key && tag.Value === Value) === true,
  );
}

const DAY_MS = 86_400_000;

/** So many days after a moment, at the next midnight of UTC: https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html */
export function daysAfter(moment: number, days: number): number {
  return Math.ceil((moment + days * DAY_MS) / DAY_MS) * DAY_MS;
}
