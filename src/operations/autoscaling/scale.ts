import type { AutoScalingGroup } from '../../wire/generated/autoscaling.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { ActionCall, PlanEntry, StepBody } from '../plan/step.ts';
import { findGroup } from './groups.ts';

export interface ScaleInput {
  readonly group: string;
  /** Instances more or, below zero, fewer. */
  readonly by?: number;
  /** The desired capacity itself; 0 is one. */
  readonly to?: number;
  /** How long to wait until that many are in service, in milliseconds; 0 does not wait. 600,000 when absent. */
  readonly waitMs?: number;
}

/** Launching, health checks and a hook or two take minutes. */
const scalingTakesMs = 600_000;

/**
 * Plans to give a group another desired capacity, and waits until as many instances are in service. What goes beyond
 * the group's minimum or maximum stops at it and says so; suspended processes are named. Undone by the capacity before.
 */
export async function planScale(
  operation: 'asg up' | 'asg down' | 'asg set',
  input: ScaleInput,
  context: OperationContext,
): Promise<Plan> {
  const { account, region, group } = await findGroup(input.group, context);
  const place = { account, region };
  const asked = JSON.parse(JSON.stringify(input)) as JsonObject;
  return drawPlan({ operation, input: asked, places: [place] }, [entry(input, group, place)], context);
}

function entry(
  { group: name, by = 0, to, waitMs = scalingTakesMs }: ScaleInput,
  group: AutoScalingGroup,
  place: { readonly account: string; readonly region: string },
): PlanEntry {
  const { MinSize: min, MaxSize: max, DesiredCapacity: before } = group;
  const wanted = to ?? before + by;
  const after = Math.min(max, Math.max(min, wanted));
  const limited =
    after === wanted
      ? ''
      : `, not ${wanted}: ${wanted > max ? `its maximum is ${max}` : `its minimum is ${min}`}`;
  const suspended = (group.SuspendedProcesses ?? []).map(({ ProcessName = '' }) => ProcessName);
  const holds = suspended.includes(after > before ? 'Launch' : 'Terminate');
  if (group.Status !== undefined)
    return { skip: name, ...place, reason: `it is being deleted: ${group.Status}` };
  if (after === before) return { skip: name, ...place, reason: `it has ${before} already${limited}` };
  const notes = suspended.length === 0 ? '' : `; suspended: ${suspended.join(', ')}`;
  const verified = holds ? 0 : waitMs;
  return {
    id: `scale-${name}`,
    ...place,
    target: name,
    ...setBody(name, before, after, `${before} becomes ${after}${limited}${notes}`, verified),
    after: [],
    undo: { steps: [setBody(name, after, before, 'the run changed it', verified)] },
  };
}

function setBody(
  AutoScalingGroupName: string,
  before: number,
  after: number,
  reason: string,
  waitMs: number,
): StepBody {
  const call: ActionCall = {
    service: 'autoscaling',
    action: 'DescribeAutoScalingGroups',
    input: { AutoScalingGroupNames: [AutoScalingGroupName] },
  };
  const serving = "length(Instances[?LifecycleState=='InService'])";
  const path = `AutoScalingGroups[0].[DesiredCapacity, ${serving} == DesiredCapacity && length(Instances) == DesiredCapacity]`;
  return {
    call: {
      service: 'autoscaling',
      action: 'SetDesiredCapacity',
      // A person asks now: the cooldown is for policies.
      input: { AutoScalingGroupName, DesiredCapacity: after, HonorCooldown: false },
    },
    change: 'update',
    reason,
    requires: [{ call, path: 'AutoScalingGroups[0].DesiredCapacity', equals: before }],
    effect: {
      call,
      path,
      accepted: [[after, false]],
      done: [[after, true]],
      ...(waitMs > 0 ? { withinMs: waitMs, explain: 'group-scaling' } : {}),
    },
  };
}
