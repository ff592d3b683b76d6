import { count } from '../../words/count.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, Requirement } from '../plan/step.ts';
import { findHit, lineOf } from './read-hits.ts';
import type { HitLine } from './read-hits.ts';
import { turkPlace } from './turk-place.ts';
import type { TurkPlace, TurkSide } from './turk-place.ts';

export interface NamedHits extends TurkSide {
  readonly hits: readonly string[];
}

const hitIs = (id: string, path: string, equals: string | number): Requirement => ({
  call: { service: 'mturk', action: 'GetHIT', input: { HITId: id } },
  path: `HIT.${path}`,
  equals,
});

const expiry = (id: string, time: string) =>
  ({
    service: 'mturk',
    action: 'UpdateExpirationForHIT',
    input: { HITId: id, ExpireAt: { $time: time } },
  }) as const;

/** Plans to let no more workers take tasks; who works on one may go on. */
export async function planExpireHits(input: NamedHits, context: OperationContext): Promise<Plan> {
  return endHits('mturk expire', input, context, (place, hit) => {
    const { account, region } = place;
    const { id, title, status, expires, available } = hit;
    if (status !== 'Assignable')
      return { skip: id, name: title, account, region, reason: `it is ${status}: nobody can take it` };
    return {
      id: `expire-${id}`,
      account,
      region,
      target: id,
      name: title,
      call: expiry(id, new Date(0).toISOString()),
      change: 'update',
      reason: `${count(available, 'assignment')} that nobody has taken`,
      requires: [hitIs(id, 'HITStatus', 'Assignable')],
      after: [],
      undo: {
        steps: [
          {
            call: expiry(id, expires),
            change: 'update',
            reason: 'it is there until when it was, if that is still to come',
            requires: [],
          },
        ],
      },
    };
  });
}

/** Plans to delete tasks whose work was all decided on, with their answers. */
export async function planDeleteHits(input: NamedHits, context: OperationContext): Promise<Plan> {
  return endHits('mturk delete', input, context, ({ account, region }, hit) => {
    const { id, title, status, waiting, completed } = hit;
    const why =
      status !== 'Reviewable' && status !== 'Reviewing'
        ? `it is ${status}: nuage mturk expire ends it first`
        : waiting > 0
          ? `${count(waiting, 'assignment')} to be approved or rejected first`
          : undefined;
    if (why !== undefined) return { skip: id, name: title, account, region, reason: why };
    return {
      id: `delete-${id}`,
      account,
      region,
      target: id,
      name: title,
      call: { service: 'mturk', action: 'DeleteHIT', input: { HITId: id } },
      change: 'delete',
      reason: completed === 0 ? 'without answers' : `with the answers of ${count(completed, 'assignment')}`,
      requires: [hitIs(id, 'HITStatus', status)],
      after: [],
      undo: { impossible: 'a HIT that was deleted does not come back' },
    };
  });
}

async function endHits(
  operation: string,
  input: NamedHits,
  context: OperationContext,
  entryOf: (place: TurkPlace, hit: HitLine) => PlanEntry,
): Promise<Plan> {
  const place = await turkPlace(operation, input, context);
  const entries: PlanEntry[] = [];
  for (const id of input.hits) entries.push(entryOf(place, lineOf(await findHit(place, id))));
  const { hits, production = false } = input;
  return drawPlan(
    { operation, input: { hits, production }, places: [{ account: place.account, region: place.region }] },
    entries,
    context,
  );
}
