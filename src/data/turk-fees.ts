/**
 * What Mechanical Turk takes beside the rewards. In percent of a reward or bonus, and cents.
 * https://www.mturk.com/pricing
 */
export const TURK_FEES = {
  /** Of every reward and bonus. */
  base: 20,
  /** On top, for a task with ten or more assignments. */
  manyAssignments: 20,
  manyFrom: 10,
  /** On top, where only Masters may work. */
  masters: 5,
  /** "The minimum fee is $0.01 per assignment or bonus payment." */
  leastCents: 1,
} as const;

export interface TurkWork {
  /** Cents of the reward of one assignment. */
  readonly reward: number;
  /** Of the whole task, which decides how much is taken of each. */
  readonly assignments: number;
  readonly masters: boolean;
}

/** Cents that are taken beside one reward: "we round half up amounts greater than $0.01". */
export function turkFee({ reward, assignments, masters }: TurkWork): number {
  const percent =
    TURK_FEES.base +
    (assignments >= TURK_FEES.manyFrom ? TURK_FEES.manyAssignments : 0) +
    (masters ? TURK_FEES.masters : 0);
  return Math.max(TURK_FEES.leastCents, Math.floor((reward * percent + 50) / 100));
}

/** Cents that some assignments of a task cost: their rewards and what is taken beside. */
export function turkCost(work: TurkWork, count: number = work.assignments): number {
  return (work.reward + turkFee(work)) * count;
}

/** Cents of an amount such as `0.05`, `5.` or `12`. */
export function centsOf(amount: string): number {
  const [whole = '0', part = ''] = amount.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
}

/** Cents as Mechanical Turk writes them: `0.05`. */
export function centsText(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
