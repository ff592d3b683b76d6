import type { RetentionPeriod } from '../../../wire/generated/rbin.ts';
import { countedTags, duplicateKey, isReservedKey, mergeTags } from '../../blocks/tags.ts';
import type { Tag } from '../../blocks/tags.ts';
import { invalidValue, quotaExceeded, ruleState } from './errors.ts';
import { lockState } from './describe-rule.ts';
import { RBIN_LIMITS } from './limits.ts';
import { binnedTypes } from './state.ts';
import type { BinnedType, RuleRow, RuleTag } from './state.ts';

/** A type as the model has it; another one does not pass the model's own check. */
export function readType(type: string): BinnedType {
  const known = binnedTypes.find((one) => one === type);
  if (known === undefined) throw invalidValue(`The resource type ${type} is not known.`);
  return known;
}

/** What a rule keeps must be kept for a time that its type allows. */
export function readDays({ RetentionPeriodValue: days }: RetentionPeriod, type: BinnedType): number {
  const most = RBIN_LIMITS.retention[type];
  if (days < 1 || days > most)
    throw invalidValue(`The retention period for ${type} must be between 1 and ${most} days.`);
  return days;
}

/** A rule for the whole region may leave tags out; one for tags may not. */
export function checkTags(resourceTags: readonly RuleTag[], excludeTags: readonly RuleTag[]): void {
  if (resourceTags.length > 0 && excludeTags.length > 0)
    throw invalidValue('A rule has either ResourceTags or ExcludeResourceTags.');
}

/** What is locked is neither changed nor deleted. */
export function checkUnlocked(row: RuleRow, now: number): void {
  const lock = lockState(row, now);
  if (lock !== 'unlocked') throw ruleState(`The rule ${row.id} is ${lock}.`);
}

/** A rule can be locked only when it is for the whole region. */
export function checkLockable({ id, resourceTags }: Pick<RuleRow, 'id' | 'resourceTags'>): void {
  if (resourceTags.length > 0)
    throw invalidValue(`The rule ${id} is a tag-level rule; only Region-level rules can be locked.`);
}

/** The tags with those of a request laid over them. */
export function withTags(before: readonly Tag[], given: readonly Tag[]): readonly Tag[] {
  if (duplicateKey(given) !== undefined) throw invalidValue('Tag keys must be unique.');
  if (given.some(({ Key }) => isReservedKey(Key)))
    throw invalidValue('Tag keys that begin with aws: are reserved for system use.');
  const merged = mergeTags(before, given);
  if (countedTags(merged) > RBIN_LIMITS.tags)
    throw quotaExceeded(`A rule has at most ${RBIN_LIMITS.tags} tags.`);
  return merged;
}
