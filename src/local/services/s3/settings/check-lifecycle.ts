import { checkFilter, checkTransitions } from './check-rule.ts';
import type { Random } from '../../../../clock.ts';
import type { LifecycleRule, PutBucketLifecycleConfigurationRequest } from '../../../../wire/generated/s3.ts';
import { invalidArgument, invalidRequest, malformedXml } from '../errors.ts';
import { MOST_LIFECYCLE_RULES } from '../limits.ts';
import type { LifecycleSetting, StoredRule } from './lifecycle.ts';

const DAY_MS = 86_400_000;
const MINIMUM_SIZES: ReadonlySet<string> = new Set(['all_storage_classes_128K', 'varies_by_storage_class']);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html */
export function checkLifecycle(
  random: Random,
  input: PutBucketLifecycleConfigurationRequest,
): LifecycleSetting {
  const rules = input.LifecycleConfiguration?.Rules ?? [];
  if (rules.length === 0 || rules.length > MOST_LIFECYCLE_RULES) throw malformedXml();
  const ids = new Set<string>();
  const stored = rules.map((given): StoredRule => {
    const { ID: id = random.uuid(), ...rule } = given;
    if (id.length > 255) throw invalidArgument('ID length should not exceed allowed limit of 255');
    if (ids.has(id)) throw invalidArgument('RuleId must be unique. Found same ID for more than one rule');
    ids.add(id);
    checkRule(rule);
    return { id, rule };
  });
  const minimumSize = input.TransitionDefaultMinimumObjectSize ?? 'all_storage_classes_128K';
  if (!MINIMUM_SIZES.has(minimumSize))
    throw invalidRequest(`Invalid TransitionDefaultMinimumObjectSize found: ${minimumSize}`);
  return { rules: stored, minimumSize };
}

function checkRule(rule: Omit<LifecycleRule, 'ID'>): void {
  if (rule.Status !== 'Enabled' && rule.Status !== 'Disabled') throw malformedXml();
  const { Filter: filter, Prefix: prefix, Expiration: expiration, Transitions: transitions = [] } = rule;
  if ((filter === undefined) === (prefix === undefined)) throw malformedXml();
  if (filter !== undefined) checkFilter(filter);
  const actions = [
    expiration,
    transitions.length > 0 ? transitions : undefined,
    rule.NoncurrentVersionExpiration,
    rule.NoncurrentVersionTransitions,
    rule.AbortIncompleteMultipartUpload,
  ];
  if (actions.every((action) => action === undefined))
    throw invalidRequest('At least one action needs to be specified in a rule');
  if (expiration !== undefined) checkExpiration(expiration);
  const { NoncurrentVersionExpiration: noncurrent } = rule;
  if (noncurrent !== undefined && noncurrent.NoncurrentDays === undefined) throw malformedXml();
  checkDays(
    noncurrent?.NoncurrentDays,
    "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer",
  );
  const { AbortIncompleteMultipartUpload: abortion } = rule;
  if (abortion !== undefined && abortion.DaysAfterInitiation === undefined) throw malformedXml();
  checkDays(
    abortion?.DaysAfterInitiation,
    "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer",
  );
  const tagged = filter?.Tag !== undefined || filter?.And?.Tags !== undefined;
  if (abortion !== undefined && tagged)
    throw invalidRequest('AbortIncompleteMultipartUpload cannot be specified with Tags');
  if (expiration?.ExpiredObjectDeleteMarker !== undefined && tagged)
    throw invalidRequest('ExpiredObjectDeleteMarker cannot be specified with Tags.');
  for (const { Date: date, Days: days } of transitions) {
    if ((date === undefined) === (days === undefined)) throw malformedXml();
    checkMidnight(date);
  }
  for (const { NoncurrentDays: days } of rule.NoncurrentVersionTransitions ?? [])
    if (days === undefined) throw malformedXml();
  checkTransitions(rule);
}

type Expiration = NonNullable<LifecycleRule['Expiration']>;

function checkExpiration({ Date: date, Days: days, ExpiredObjectDeleteMarker: marker }: Expiration): void {
  // One that says nothing is taken, and does nothing: Terraform's empty block.
  if ([date, days, marker].filter((part) => part !== undefined).length > 1) throw malformedXml();
  checkDays(days, "'Days' for Expiration action must be a positive integer");
  checkMidnight(date);
}

function checkDays(days: number | undefined, sentence: string): void {
  if (days !== undefined && days <= 0) throw invalidArgument(sentence);
}

function checkMidnight(date: Date | undefined): void {
  if (date !== undefined && date.getTime() % DAY_MS !== 0)
    throw invalidArgument("'Date' must be at midnight GMT", 'Date', date.toISOString());
}
