import type { LifecycleHook } from '../../../../wire/generated/autoscaling.ts';
import type { State } from '../../../store/table.ts';
import { defineTable } from '../../../store/table.ts';

/** A lifecycle hook of a group. */
export interface HookRow {
  readonly group: string;
  readonly name: string;
  readonly transition: LaunchTransition;
  /** Seconds. */
  readonly timeout: number;
  readonly result: 'CONTINUE' | 'ABANDON';
  readonly target?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly metadata?: string | undefined;
}

export const transitions = [
  'autoscaling:EC2_INSTANCE_LAUNCHING',
  'autoscaling:EC2_INSTANCE_TERMINATING',
] as const;
export type LaunchTransition = (typeof transitions)[number];

export const hooks = defineTable<HookRow>({
  name: 'autoscaling.lifecycle-hooks',
  scope: 'region',
  id: (row) => `${row.group}/${row.name}`,
  indexes: { group: (row) => row.group },
});

/** An instance waits for at most 48 hours or 100 times the timeout, whichever is less; seconds. */
const longestWait = 172_800;

export function globalTimeout({ timeout }: HookRow): number {
  return Math.min(longestWait, timeout * 100);
}

/** The first hook of a group for a transition. Auto Scaling runs several one after the other, in no order that it says. */
export function hookFor(state: State, group: string, transition: LaunchTransition): HookRow | undefined {
  for (const hook of state.table(hooks).list({ index: 'group', equals: group }))
    if (hook.transition === transition) return hook;
  return undefined;
}

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LifecycleHook.html */
export function describeHook(hook: HookRow): LifecycleHook {
  return {
    LifecycleHookName: hook.name,
    AutoScalingGroupName: hook.group,
    LifecycleTransition: hook.transition,
    NotificationTargetARN: hook.target,
    RoleARN: hook.roleArn,
    NotificationMetadata: hook.metadata,
    HeartbeatTimeout: hook.timeout,
    GlobalTimeout: globalTimeout(hook),
    DefaultResult: hook.result,
  };
}
