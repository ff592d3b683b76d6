import type { LifecycleRule } from '../../../../wire/generated/s3.ts';
import { invalidArgument, invalidRequest, malformedXml } from '../errors.ts';

type Rule = Omit<LifecycleRule, 'ID'>;
type Filter = NonNullable<LifecycleRule['Filter']>;

/** Classes that objects have to wait for: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html */
const INFREQUENT: ReadonlySet<string> = new Set(['STANDARD_IA', 'ONEZONE_IA']);
const LEAST_INFREQUENT_DAYS = 30;
const CLASSES: ReadonlySet<string> = new Set([
  ...INFREQUENT,
  'INTELLIGENT_TIERING',
  'GLACIER',
  'GLACIER_IR',
  'DEEP_ARCHIVE',
]);

/** A filter says one thing, or several of which each counts, and no tag twice. */
export function checkFilter(filter: Filter): void {
  const { And: both } = filter;
  if (Object.values(filter).filter((part) => part !== undefined).length > 1) throw malformedXml();
  if (both === undefined) return;
  const { Prefix: prefix, Tags: tags = [], ObjectSizeGreaterThan: above, ObjectSizeLessThan: below } = both;
  const said = [prefix, above, below].filter((part) => part !== undefined).length + tags.length;
  if (said < 2) throw malformedXml();
  if (new Set(tags.map(({ Key }) => Key)).size < tags.length)
    throw invalidRequest('Duplicate Tag Keys are not allowed.');
  if (above !== undefined && below !== undefined && below <= above)
    throw invalidRequest("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
}

/** What a rule does goes on in one direction, and no sooner than it may. */
export function checkTransitions(rule: Rule): void {
  const { Transitions: transitions = [], NoncurrentVersionTransitions: noncurrent = [], Expiration } = rule;
  const filter = described(rule);
  for (const { StorageClass: name } of [...transitions, ...noncurrent])
    if (name === undefined || !CLASSES.has(name)) throw malformedXml();
  for (const [list, kind] of [
    [transitions, 'Transition'],
    [noncurrent, 'NoncurrentVersionTransition'],
  ] as const)
    if (new Set(list.map(({ StorageClass: name }) => name)).size < list.length)
      throw invalidRequest(
        `'StorageClass' must be different for '${kind}' actions in same 'Rule' with filter '${filter}'`,
      );
  for (const { Days: days, StorageClass: name = '' } of transitions)
    checkWait(days, 'Days', 'Transition', name);
  for (const { NoncurrentDays: days, StorageClass: name = '' } of noncurrent)
    checkWait(days, 'NoncurrentDays', 'NoncurrentVersionTransition', name);
  checkMixed(rule, filter);
  for (const { Days: days } of transitions)
    if (days !== undefined && Expiration?.Days !== undefined && Expiration.Days <= days)
      throw invalidArgument(
        `'Days' in the Expiration action for filter '${filter}' must be greater than 'Days' in the Transition action`,
      );
  checkOnward(transitions, filter);
}

function checkWait(days: number | undefined, name: string, action: string, storageClass: string): void {
  if (days === undefined) return;
  if (days < 0) throw invalidArgument(`'${name}' for ${action} action must be nonnegative`);
  if (INFREQUENT.has(storageClass) && days < LEAST_INFREQUENT_DAYS)
    throw invalidArgument(
      `'${name}' in ${action} action must be greater than or equal to ${LEAST_INFREQUENT_DAYS} for storageClass '${storageClass}'`,
    );
}

function checkMixed({ Transitions: transitions = [], Expiration }: Rule, filter: string): void {
  const dates = transitions.some(({ Date: date }) => date !== undefined) || Expiration?.Date !== undefined;
  const days = transitions.some((each) => each.Days !== undefined) || Expiration?.Days !== undefined;
  if (dates && days)
    throw invalidRequest(
      `Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '${filter}'`,
    );
}

/** From a class of infrequent access an object goes on after it has been there for thirty days. */
function checkOnward(transitions: NonNullable<Rule['Transitions']>, filter: string): void {
  for (const { Days: first, StorageClass: from = '' } of transitions) {
    if (first === undefined || !INFREQUENT.has(from)) continue;
    for (const { Days: next, StorageClass: to = '' } of transitions)
      if (next !== undefined && to !== from && next > first && next < first + LEAST_INFREQUENT_DAYS)
        throw invalidArgument(
          `'Days' in the '${to}' Transition action for filter '${filter}' must be ${LEAST_INFREQUENT_DAYS} days more than 'Days' in the '${from}' Transition action`,
        );
  }
}

/** The filter of a rule, as S3 names it in its sentences. */
function described({ Filter: filter, Prefix: old }: Rule): string {
  const prefix = filter?.And?.Prefix ?? filter?.Prefix ?? old ?? '';
  return `(prefix=${prefix})`;
}
