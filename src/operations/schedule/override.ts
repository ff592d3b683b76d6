import { UsageError } from '../../errors.ts';
import { instantOf, type Moment } from '../../time/moment.ts';
import { formatOverride, type Override } from '../../time/override.ts';
import { sayTime } from '../../time/say-time.ts';
import type { Schedule } from '../../time/schedule.ts';
import { ScheduleError } from '../../time/schedule-error.ts';
import type { OperationContext } from '../context.ts';
import { tagOf } from '../ec2/instance-facts.ts';
import { whyNotStopped } from '../ec2/left-alone.ts';
import {
  planInstances,
  type Deciding,
  type InstanceStep,
  type LeftAlone,
  type Verdict,
} from '../ec2/plan-instances.ts';
import {
  requireSelection,
  selectionAsJson,
  type FoundInstance,
  type InstanceSelection,
} from '../ec2/selection.ts';
import type { Plan } from '../plan/plan.ts';
import type { Catalogue } from './catalogue.ts';
import { decide } from './decide.ts';
import { startStep, stopStep } from './instances.ts';
import { factsOf } from './judge.ts';
import { tagStep } from './tag-steps.ts';
import { overrideTag, scheduleTag } from './tags.ts';

export interface OverrideInput {
  readonly catalogue: Catalogue;
  readonly selection: InstanceSelection;
  /** The tag that names an instance's schedule; `nuage:schedule` when absent. */
  readonly tag?: string;
  /** What to want instead of the schedule and until when, or to go by the schedule again. */
  readonly wanted: { readonly state: 'running' | 'stopped'; readonly until: Moment } | 'schedule';
}

const MINUTE = 60_000;

/**
 * Plans to put an override on instances, or to take it away: the tag, and the start or stop that follows from it at
 * once. When it ends, the next run of the schedules goes by the schedule again. Undo brings back both.
 */
export async function planOverride(input: OverrideInput, context: OperationContext): Promise<Plan> {
  const { selection, wanted } = input;
  requireSelection(selection, 'schedule override');
  const now = context.clock.now();
  if (wanted !== 'schedule' && 'instant' in wanted.until && wanted.until.instant <= now) {
    throw new UsageError('The override would end before it begins', { hint: 'Give an end in the future.' });
  }
  return planInstances(
    'schedule override',
    { ...selectionAsJson(selection), wanted: wanted === 'schedule' ? 'schedule' : wanted.state },
    { ...selection, states: selection.states ?? ['pending', 'running', 'stopping', 'stopped'] },
    (found, deciding) => verdictOn(found, input, now, deciding),
    context,
  );
}

async function verdictOn(
  found: FoundInstance,
  { catalogue, tag = scheduleTag, wanted }: OverrideInput,
  now: number,
  { spotRequests }: Deciding,
): Promise<Verdict> {
  const { id, instance } = found;
  const text = tagOf(instance, tag);
  if (text === undefined) return { leave: `it has no tag ${tag}: there is no schedule to override` };
  let schedule: Schedule;
  try {
    schedule = await catalogue.resolve(text);
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    return { leave: `its tag ${tag}=${text} cannot be followed: ${error.message}. ${error.hint}` };
  }
  const why = await whyNotStopped(found, spotRequests, {});
  if (why !== undefined) return { leave: why };
  const override = overrideFor(schedule, wanted, now);
  if (override !== undefined && override.until <= now) {
    return { leave: `the override would have ended at ${sayTime(schedule.zone, override.until)}` };
  }
  const change = tagStep(id, instance, {
    key: overrideTag,
    value: override === undefined ? undefined : formatOverride(override),
    reason:
      override === undefined
        ? `goes by ${schedule.name} again`
        : `${override.state} until ${sayTime(schedule.zone, override.until)} (${schedule.zone.name}), then ${schedule.name} again`,
  });
  if (change === undefined) return { leave: 'it has no override' };
  return [change, ...following(found, schedule, override, now, change.id)];
}

/** From this minute, up to the end of the minute that was named: tags hold minutes. */
function overrideFor(schedule: Schedule, wanted: OverrideInput['wanted'], now: number): Override | undefined {
  if (wanted === 'schedule') return undefined;
  const until = Math.ceil(instantOf(wanted.until, schedule.zone) / MINUTE) * MINUTE;
  return { state: wanted.state, from: Math.floor(now / MINUTE) * MINUTE, until };
}

/** The start or stop that follows at once: the person asked for it now, whatever was done by hand before. */
function following(
  found: FoundInstance,
  schedule: Schedule,
  override: Override | undefined,
  now: number,
  after: string,
): readonly (InstanceStep | LeftAlone)[] {
  const { action, reason, notable } = decide(
    { ...schedule, enforced: true, retain: false },
    override,
    factsOf(found.instance),
    now,
  );
  if (action === 'start') return [startStep(found, reason, [after])];
  if (action === 'stop') return [{ ...stopStep(found, reason), after: [after] }];
  return notable ? [{ leave: reason }] : [];
}
