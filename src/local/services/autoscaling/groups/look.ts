import type { TimerContext } from '../../../action.ts';
import { instances } from '../../ec2/port.ts';
import { isWarm, membersOf } from '../find.ts';
import { completeHook } from '../hooks/complete.ts';
import { waitForHook } from '../hooks/wait.ts';
import { putInService } from '../members/put-in-service.ts';
import { look } from '../members/launch.ts';
import { lose } from '../members/lose.ts';
import { terminateMember } from '../members/terminate.ts';
import { groups, members } from '../state.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { timeText } from '../time-text.ts';
import { fillPool } from '../warm-pools/fill.ts';
import { followWarm } from '../warm-pools/follow.ts';
import { forgetGroup } from './forget.ts';
import { measureSoon } from './measure.ts';
import { reconcile } from './reconcile.ts';

/** Follows what became of a group's instances, and brings it to its desired capacity again. */
export function lookAtGroup(context: TimerContext, name: string): void {
  const group = context.state.table(groups).get(name);
  if (group === undefined) return;
  for (const member of membersOf(context.state, name)) follow(context, group, member);
  const left = membersOf(context.state, name);
  if (group.deleting === true && left.length === 0) {
    forgetGroup(context, group);
    return;
  }
  reconcile(context, name, replacing(context, group));
  fillPool(context, name);
  measureSoon(context, group);
  const waits = membersOf(context.state, name).flatMap(({ hook }) => hook?.until ?? []);
  if (waits.length > 0) look(context, name, Math.max(context.now, Math.min(...waits)));
}

/** How the cause of a launch begins that takes the place of an instance that was unhealthy. */
function replacing(context: TimerContext, group: GroupRow): string {
  const unhealthy = membersOf(context.state, group.name).some(({ health }) => health === 'Unhealthy');
  return unhealthy
    ? `At ${timeText(context.now)} an instance was launched in response to an unhealthy instance needing to be replaced.  `
    : '';
}

function follow(context: TimerContext, group: GroupRow, member: MemberRow): void {
  const state = context.state.table(instances).get(member.id)?.state ?? 'terminated';
  if (member.hook !== undefined && member.hook.until <= context.now) {
    completeHook(context, member);
    return;
  }
  if (isWarm(member)) followWarm(context, member, state);
  else if (member.state === 'Pending') {
    if (state === 'running') arrive(context, member);
    else if (state !== 'pending')
      lose(context, member, 'Failed', 'Instance became unhealthy while waiting for it to run.');
  } else if (member.state === 'Terminating') {
    if (state === 'terminated') lose(context, member, 'Successful');
  } else if (member.state === 'InService' || member.state === 'Pending:Wait')
    checkHealth(context, group, member, state);
  else if (member.state === 'Standby' && state === 'terminated')
    context.state.table(members).delete(member.id);
}

function arrive(context: TimerContext, member: MemberRow): void {
  if (waitForHook(context, member, 'autoscaling:EC2_INSTANCE_LAUNCHING') !== undefined) return;
  putInService(context, member);
}

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html */
function checkHealth(context: TimerContext, group: GroupRow, member: MemberRow, state: string): void {
  const runs = state === 'running' || state === 'pending';
  const checked =
    group.suspended.includes('HealthCheck') || runs ? member : { ...member, health: 'Unhealthy' as const };
  if (checked !== member) context.state.table(members).put(checked);
  if (checked.health === 'Healthy' || group.suspended.includes('ReplaceUnhealthy')) return;
  const why = runs
    ? 'a user health-check.'
    : 'an EC2 health check indicating it has been terminated or stopped.';
  const cause = `At ${timeText(context.now)} an instance was taken out of service in response to ${why}`;
  terminateMember(context, group, checked, cause);
}
