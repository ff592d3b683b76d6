import { hoursPerMonth } from '../cleanup/candidate.ts';
import { planCleanup } from '../cleanup/plan-cleanup.ts';
import type { OperationContext } from '../context.ts';
import { stepsOf } from '../plan/plan.ts';

/** What a cleanup would take away. */
export interface CleanupOffer {
  /** By kind, the dearest first. */
  readonly kinds: readonly {
    readonly kind: 'images' | 'snapshots' | 'volumes';
    readonly count: number;
    /** Where prices are known. */
    readonly usdPerMonth: number;
  }[];
  readonly count: number;
  readonly usdPerMonth: number;
  readonly olderThan: number;
}

const kindOf: Readonly<Record<string, CleanupOffer['kinds'][number]['kind']>> = {
  DeregisterImage: 'images',
  DeleteSnapshot: 'snapshots',
  DeleteVolume: 'volumes',
};

/** Plans a cleanup as `nuage cleanup` would, and counts. Nothing is changed. */
export async function cleanupOffer(olderThan: number, context: OperationContext): Promise<CleanupOffer> {
  await using plan = await planCleanup({ olderThan }, context);
  const sums = new Map<CleanupOffer['kinds'][number]['kind'], { count: number; usdPerMonth: number }>();
  for await (const step of stepsOf(plan)) {
    const kind = kindOf[step.call?.action ?? ''];
    if (kind === undefined) continue;
    const sum = sums.get(kind) ?? { count: 0, usdPerMonth: 0 };
    sum.count += 1;
    sum.usdPerMonth -= (step.usdPerHour ?? 0) * hoursPerMonth;
    sums.set(kind, sum);
  }
  const kinds = [...sums].map(([kind, sum]) => ({ kind, ...sum }));
  return {
    kinds: kinds.sort((one, other) => other.usdPerMonth - one.usdPerMonth),
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    usdPerMonth: kinds.reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0),
    olderThan,
  };
}
