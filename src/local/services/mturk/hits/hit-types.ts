import type { ActionContext, TimerContext } from '../../../action.ts';
import { fingerprint } from '../../../blocks/fingerprint.ts';
import { centsOf } from '../../../../data/turk-fees.ts';
import type { QualificationRequirement } from '../../../../wire/generated/mturk.ts';
import { checkRange, checkText } from '../check-value.ts';
import { invalidValue, noSuchHitType } from '../errors.ts';
import { newTurkId } from '../ids.ts';
import { TURK_LIMITS } from '../limits.ts';
import { checkRequirements } from '../qualifications/check-requirements.ts';
import { hitTypes } from '../state.ts';
import type { HitTypeRow } from '../state.ts';

/** What makes a type of HITs, as CreateHIT and CreateHITType take it. */
export interface HitTypeInput {
  readonly AutoApprovalDelayInSeconds?: number | undefined;
  readonly AssignmentDurationInSeconds: number;
  readonly Reward: string;
  readonly Title: string;
  readonly Keywords?: string | undefined;
  readonly Description: string;
  readonly QualificationRequirements?: readonly QualificationRequirement[] | undefined;
}

/** The type with these properties: "the HIT type ID of the existing type will be returned". */
export function registerHitType(context: ActionContext, input: HitTypeInput): HitTypeRow {
  const made = readHitType(context, input);
  const print = fingerprint(made);
  const table = context.state.table(hitTypes);
  for (const known of table.list({ index: 'fingerprint', equals: print, limit: 1 })) return known;
  const row: HitTypeRow = {
    ...made,
    id: newTurkId(context.random),
    groupId: newTurkId(context.random),
    fingerprint: print,
    notifies: false,
  };
  table.put(row);
  return row;
}

function readHitType(
  context: ActionContext,
  input: HitTypeInput,
): Omit<HitTypeRow, 'id' | 'groupId' | 'fingerprint' | 'notification' | 'notifies'> {
  const {
    Title: title,
    Description: description,
    Keywords: keywords,
    Reward: amount,
    AssignmentDurationInSeconds: assignmentDuration,
    AutoApprovalDelayInSeconds: autoApprovalDelay = TURK_LIMITS.autoApprovalDelay.most,
    QualificationRequirements: requirements = [],
  } = input;
  checkText(context, 'Title', title, TURK_LIMITS.title);
  checkText(context, 'Description', description, TURK_LIMITS.description);
  if (keywords !== undefined) checkText(context, 'Keywords', keywords, TURK_LIMITS.keywords, 0);
  checkRange(context, 'AssignmentDurationInSeconds', assignmentDuration, TURK_LIMITS.assignmentDuration);
  checkRange(context, 'AutoApprovalDelayInSeconds', autoApprovalDelay, TURK_LIMITS.autoApprovalDelay);
  const reward = centsOf(amount);
  if (!Number.isSafeInteger(reward)) throw invalidValue(context, 'Reward', amount);
  checkRequirements(context, requirements);
  return { title, description, keywords, reward, assignmentDuration, autoApprovalDelay, requirements };
}

export function findHitType({ state, now }: Pick<TimerContext, 'state' | 'now'>, id: string): HitTypeRow {
  const row = state.table(hitTypes).get(id);
  if (row === undefined) throw noSuchHitType({ now }, id);
  return row;
}
