import { parseOverride, type Override } from '../../time/override.ts';
import { ScheduleError } from '../../time/schedule-error.ts';
import type { Instance } from '../../wire/generated/ec2.ts';
import type { OperationContext } from '../context.ts';
import { stateOf, tagOf } from '../ec2/instance-facts.ts';
import { startBody, stopBody } from '../ec2/instance-steps.ts';
import { whyNotStopped } from '../ec2/left-alone.ts';
import { planInstances, type Verdict } from '../ec2/plan-instances.ts';
import type { FoundInstance } from '../ec2/selection.ts';
import type { Plan } from '../plan/plan.ts';
import type { Catalogue } from './catalogue.ts';
import { decide, type Decision } from './decide.ts';
import { causeOfDeath, transitionTime, type MachineFacts } from './machine.ts';
import { overrideTag, scheduleTag } from './tags.ts';

export interface ScheduleRunInput {
  readonly catalogue: Catalogue;
  /** The tag that names an instance's schedule; `nuage:schedule` when absent. */
  readonly tag?: string;
}

const alive = ['pending', 'running', 'stopping', 'stopped'] as const;

/**
 * Plans what the schedules ask for now: one step for each tagged instance that is not as its schedule wants it. What is
 * left alone on purpose is told with the reason; a malformed tag is told with its text and what would be right, and
 * stops nothing else. Undo brings back what was.
 */
export async function planScheduleRun(input: ScheduleRunInput, context: OperationContext): Promise<Plan> {
  const tag = input.tag ?? scheduleTag;
  const now = context.clock.now();
  return planInstances(
    'schedule run',
    { tag, at: new Date(now).toISOString() },
    { filters: { 'tag-key': tag }, states: alive },
    async (found, connection): Promise<Verdict> => {
      const text = tagOf(found.instance, tag) ?? '';
      const decision = await decisionFor(found.instance, text, input.catalogue, now);
      if (decision instanceof ScheduleError)
        return { leave: `its tag ${tag}=${text} cannot be followed: ${decision.message}. ${decision.hint}` };
      if (decision.action === 'none') return decision.notable ? { leave: decision.reason } : undefined;
      const why = await whyNotStopped(found.instance, connection, {});
      return why === undefined ? stepFor(found, decision) : { leave: why };
    },
    context,
  );
}

/** What its schedule decides about an instance, or what is wrong with its tags. */
export async function decisionFor(
  instance: Instance,
  text: string,
  catalogue: Catalogue,
  now: number,
): Promise<Decision | ScheduleError> {
  try {
    return decide(await catalogue.resolve(text), overrideOf(instance), factsOf(instance), now);
  } catch (error) {
    if (error instanceof ScheduleError) return error;
    throw error;
  }
}

/** The override on an instance's tag. Throws a ScheduleError when the tag is malformed. */
export function overrideOf(instance: Instance): Override | undefined {
  const text = tagOf(instance, overrideTag);
  return text === undefined || text.trim() === '' ? undefined : parseOverride(text);
}

export function factsOf(instance: Instance): MachineFacts {
  return {
    state: stateOf(instance),
    startedAt: instance.LaunchTime?.getTime(),
    stoppedAt: transitionTime(instance.StateTransitionReason),
    diedOf: causeOfDeath(instance.StateReason?.Code, instance.StateReason?.Message),
  };
}

function stepFor({ id, instance, region }: FoundInstance, { action, reason }: Decision): Verdict {
  const running = { ...instance, State: { Name: 'running' } };
  const stopped = { ...instance, State: { Name: 'stopped' } };
  if (action === 'start') {
    return {
      id: `start-${id}`,
      body: startBody(id, instance, region, reason),
      undo: { steps: [stopBody(id, running, region, 'the schedule run started it')] },
    };
  }
  return {
    id: `stop-${id}`,
    body: stopBody(id, instance, region, reason),
    undo: { steps: [startBody(id, stopped, region, 'the schedule run stopped it', { wait: true })] },
  };
}
