import { UsageError } from '../../errors.ts';
import { count } from '../../words/count.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { asInput } from '../plan/reference.ts';
import type { PlanEntry } from '../plan/step.ts';
import { turkCosts } from './cost.ts';
import { findHit, lineOf } from './read-hits.ts';
import { turkPlace } from './turk-place.ts';
import type { TurkSide } from './turk-place.ts';
import { TURK_FEES } from '../../data/turk-fees.ts';

export interface ExtendHits extends TurkSide {
  readonly hits: readonly string[];
  /** Workers more of each task. */
  readonly assignments?: number | undefined;
  /** Seconds from now until which they can be taken. */
  readonly lifetime?: number | undefined;
}

/** Plans to give tasks more workers, more time, or both: one that has expired is open again. */
export async function planExtendHits(input: ExtendHits, context: OperationContext): Promise<Plan> {
  const { hits, assignments: more, lifetime } = input;
  if (more === undefined && lifetime === undefined)
    throw new UsageError('There is nothing to extend by.', {
      hint: 'Say --assignments, --lifetime, or both.',
    });
  const place = await turkPlace('mturk extend', input, context);
  const { account, region } = place;
  const entries: PlanEntry[] = [];
  for (const id of hits) {
    const found = await findHit(place, id);
    const { title, assignments, expires, reward } = lineOf(found);
    const common = {
      account,
      region,
      target: id,
      name: title,
      change: 'update',
      requires: [],
      after: [],
    } as const;
    if (more !== undefined && assignments < TURK_FEES.manyFrom && assignments + more >= TURK_FEES.manyFrom) {
      const reason = `it was made with ${assignments}, and one of fewer than ${TURK_FEES.manyFrom} never gets that many`;
      entries.push({ skip: id, name: title, account, region, reason });
      continue;
    }
    if (lifetime !== undefined) {
      const until = new Date(Math.floor(context.clock.now() / 1000 + lifetime) * 1000).toISOString();
      entries.push({
        ...common,
        id: `time-${id}`,
        call: expiry(id, until),
        reason: `until ${until} instead of ${expires}`,
        undo: {
          steps: [{ call: expiry(id, expires), change: 'update', reason: 'until when it was', requires: [] }],
        },
      });
    }
    if (more !== undefined) {
      const requirements = found.QualificationRequirements;
      const { total } = turkCosts({ reward, assignments: assignments + more, requirements }, 1);
      const { total: before } = turkCosts({ reward, assignments, requirements }, 1);
      entries.push({
        ...common,
        id: `more-${id}`,
        mover: {
          name: 'mturk-extend',
          input: {
            HITId: id,
            NumberOfAdditionalAssignments: more,
            UniqueRequestToken: context.random.uuid(),
          },
        },
        reason: `${count(more, 'worker')} more: up to ${(Number(total) - Number(before)).toFixed(2)} USD${place.production ? '' : ' in production'}`,
        undo: { impossible: 'a task never gets fewer assignments; nuage mturk expire ends it' },
      });
    }
  }
  return drawPlan(
    { operation: 'mturk extend', input: asInput(input), places: [{ account, region }] },
    entries,
    context,
  );
}

function expiry(id: string, time: string) {
  return {
    service: 'mturk',
    action: 'UpdateExpirationForHIT',
    input: { HITId: id, ExpireAt: { $time: time } },
  } as const;
}
