import type { Desired } from '../../time/level.ts';
import { instantOf, type Moment } from '../../time/moment.ts';
import { levelWithOverride, type Override } from '../../time/override.ts';
import type { Schedule } from '../../time/schedule.ts';
import { nextTransitions } from '../../time/transitions.ts';
import { zoneOf, type Zone } from '../../time/zone.ts';
import type { OperationContext, Place } from '../context.ts';
import { nameOf, stateOf, tagOf } from '../ec2/instance-facts.ts';
import { readInstances, type FoundInstance, type InstanceSelection } from '../ec2/selection.ts';
import { spotRequestsOf } from '../ec2/spot-requests.ts';
import { judgeFound, wordsFor } from './instances.ts';
import type { Judging } from './judge.ts';

/** Why something is on or off now, and what comes next. Times are ISO 8601 in UTC. */
export interface Explanation {
  readonly desired: Desired;
  readonly reason: string;
  readonly next: readonly { readonly at: string; readonly to: 'running' | 'stopped' }[];
  readonly schedule: string;
  readonly timezone: string;
  readonly at: string;
}

/** The same for an instance, with what a run would do with it. */
export interface InstanceExplanation extends Omit<Explanation, 'schedule' | 'timezone'>, Place {
  /** Undefined when its tags name none that can be followed. */
  readonly schedule: string | undefined;
  readonly timezone: string | undefined;
  readonly instance: string;
  readonly name: string | undefined;
  readonly state: string;
  readonly action: 'start' | 'stop' | 'none';
}

/** Explains a schedule at an instant (epoch milliseconds), with the next five transitions. */
export function explainSchedule(schedule: Schedule, instant: number, override?: Override): Explanation {
  const level = levelWithOverride(schedule, override, instant);
  return {
    desired: level.desired,
    reason: level.reason,
    next: nextOf(schedule, instant, override),
    schedule: schedule.name,
    timezone: schedule.zone.name,
    at: new Date(instant).toISOString(),
  };
}

function nextOf(schedule: Schedule, instant: number, override: Override | undefined): Explanation['next'] {
  return nextTransitions(schedule, instant, 5, override).map((edge) => ({
    at: new Date(edge.at).toISOString(),
    to: edge.to,
  }));
}

/**
 * Explains the instances of a selection by the very judgement that a run acts on, now or at a moment by the clock of
 * each one's schedule.
 */
export async function* explainInstances(
  selection: InstanceSelection,
  { catalogue, tag, at: moment }: Omit<Judging, 'now'> & { readonly at?: Moment | undefined },
  context: OperationContext,
): AsyncGenerator<InstanceExplanation> {
  for await (const found of readInstances(selection, context)) {
    if ('error' in found) continue;
    const { account, region, id, instance } = found;
    const named = { instance: id, name: nameOf(instance), state: stateOf(instance), account, region };
    const now = moment === undefined ? context.clock.now() : instantOf(moment, await zoneFor(found));
    const judging: Judging = { catalogue, tag, now };
    const at = new Date(now).toISOString();
    const nothing = { desired: 'any', next: [], schedule: undefined, timezone: undefined, at } as const;
    if (tagOf(instance, judging.tag) === undefined) {
      yield { ...nothing, reason: `it has no tag ${judging.tag}`, ...named, action: 'none' };
      continue;
    }
    const judgement = await judgeFound(found, judging, spotRequestsOf([found], context));
    if ('malformed' in judgement) {
      yield { ...nothing, reason: wordsFor(judgement.malformed), ...named, action: 'none' };
      continue;
    }
    const { schedule, override, decision, leave } = judgement;
    yield {
      desired: decision.desired,
      reason: leave === undefined ? decision.reason : `${decision.reason}; left alone: ${leave}`,
      next: nextOf(schedule, judging.now, override),
      schedule: schedule.name,
      timezone: schedule.zone.name,
      at,
      ...named,
      action: leave === undefined ? decision.action : 'none',
    };
  }

  /** The zone of an instance's schedule; UTC when there is none that can be followed. */
  async function zoneFor({ instance }: FoundInstance): Promise<Zone> {
    const schedule = await catalogue.resolve(tagOf(instance, tag) ?? '').catch(() => undefined);
    return schedule?.zone ?? zoneOf('UTC');
  }
}
