import { centsOf, centsText, turkCost, turkFee } from '../../data/turk-fees.ts';
import { TURK_MASTERS } from '../../data/turk-qualifications.ts';
import type { QualificationRequirement } from '../../wire/generated/mturk.ts';

/** What tasks cost when all their assignments are approved. Dollars, such as `1.20`. */
export interface TurkCost {
  readonly rewards: string;
  readonly fees: string;
  readonly total: string;
}

export interface Priced {
  /** Dollars of one assignment. */
  readonly reward: string;
  readonly assignments: number;
  readonly requirements?: readonly QualificationRequirement[] | undefined;
}

/**
 * Rewards and what Mechanical Turk takes: a fifth of each reward, as much again from ten assignments on, and a twentieth
 * for Masters, at least a cent. https://www.mturk.com/pricing
 */
export function turkCosts({ reward, assignments, requirements = [] }: Priced, hits: number): TurkCost {
  const masters = requirements.some(
    ({ QualificationTypeId: id, Comparator: comparator }) =>
      comparator !== 'DoesNotExist' && (id === TURK_MASTERS.production || id === TURK_MASTERS.sandbox),
  );
  const work = { reward: centsOf(reward), assignments, masters };
  return {
    rewards: centsText(work.reward * assignments * hits),
    fees: centsText(turkFee(work) * assignments * hits),
    total: centsText(turkCost(work) * hits),
  };
}
