import type { ActionContext } from '../../action.ts';
import { ruleArn } from './find-rule.ts';
import type { RuleRow } from './state.ts';

/** Where a rule's lock is at a moment; an unlocking that was begun is over by itself. */
export function lockState({ locked, unlocksAt }: RuleRow, now: number) {
  if (locked !== true) return 'unlocked';
  if (unlocksAt === undefined) return 'locked';
  return now < unlocksAt ? 'pending_unlock' : 'unlocked';
}

/** A rule as every action that answers one shows it. */
export function describeRule(row: RuleRow, context: ActionContext) {
  const lock = lockState(row, context.now);
  return {
    ...summarizeRule(row, context),
    ResourceType: row.resourceType,
    ResourceTags: row.resourceTags,
    ExcludeResourceTags: row.excludeTags,
    Status: 'available',
    ...(lock === 'unlocked' || row.unlockDelay === undefined
      ? {}
      : {
          LockConfiguration: { UnlockDelay: { UnlockDelayValue: row.unlockDelay, UnlockDelayUnit: 'DAYS' } },
        }),
    ...(lock === 'pending_unlock' ? { LockEndTime: new Date(row.unlocksAt ?? 0) } : {}),
  } as const;
}

/** A rule as the list shows it. */
export function summarizeRule(row: RuleRow, context: ActionContext) {
  return {
    Identifier: row.id,
    Description: row.description,
    RetentionPeriod: { RetentionPeriodValue: row.days, RetentionPeriodUnit: 'DAYS' },
    LockState: lockState(row, context.now),
    RuleArn: ruleArn(context, row.id),
  } as const;
}
