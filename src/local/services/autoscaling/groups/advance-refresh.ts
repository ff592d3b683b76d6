import type { TimerContext } from '../../../action.ts';
import { membersOf } from '../find.ts';
import { terminateMember } from '../members/terminate.ts';
import { isUnderWay, refreshes } from '../refreshes.ts';
import type { RefreshRow } from '../refreshes.ts';
import { groups, sourceOf } from '../state.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { timeText } from '../time-text.ts';

/** How often a refresh looks whether it can go on, milliseconds. */
const pace = 15_000;

/**
 * Replaces as many instances as the group can spare: those that serve must stay at the healthy percentage of the desired
 * capacity, and new ones count once they have warmed up.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html
 */
export function advanceRefresh(context: TimerContext, id: string): void {
  const { state, now } = context;
  const row = state.table(refreshes).get(id);
  const group = row === undefined ? undefined : state.table(groups).get(row.group);
  if (row === undefined || group === undefined || !isUnderWay(row)) return;
  const there = membersOf(state, group.name);
  const left = row.left.filter((one) =>
    there.some(({ id: member, state: at }) => member === one && at !== 'Terminating'),
  );
  const serving = there.filter((member) => serves(member, row, group, now));
  if (row.status === 'Cancelling' || (left.length === 0 && serving.length >= group.desired)) {
    const status = endOf(row);
    state.table(refreshes).put({ ...row, left, status, end: now });
    const launch = status === 'Successful' ? sourceOf(group) : group.launch;
    state.table(groups).put({ ...group, launch, desiredLaunch: undefined });
    return;
  }
  const healthy = Math.ceil((group.desired * (row.preferences.MinHealthyPercentage ?? 90)) / 100);
  // With everything to be kept healthy, one goes at a time all the same.
  const spare = Math.max(serving.length - healthy, serving.length >= group.desired ? 1 : 0);
  const going = serving.filter((member) => left.includes(member.id)).slice(0, spare);
  for (const member of going)
    terminateMember(
      context,
      group,
      member,
      `At ${timeText(now)} an instance was taken out of service in response to an instance refresh.`,
    );
  state.table(refreshes).put({
    ...row,
    left: left.filter((one) => !going.some((member) => member.id === one)),
    status: row.status === 'RollbackInProgress' ? row.status : 'InProgress',
  });
  scheduleRefresh(context, id, now + pace);
}

export function scheduleRefresh(context: TimerContext, id: string, due: number): void {
  context.timers.schedule({ due, kind: 'autoscaling.refresh', key: id, payload: { id } });
}

function endOf({ status }: RefreshRow): 'Cancelled' | 'RollbackSuccessful' | 'Successful' {
  if (status === 'Cancelling') return 'Cancelled';
  return status === 'RollbackInProgress' ? 'RollbackSuccessful' : 'Successful';
}

/** In service, healthy, and warm: a new instance counts after the warm-up. */
function serves(
  member: MemberRow,
  { start, rollback, preferences }: RefreshRow,
  group: GroupRow,
  now: number,
): boolean {
  if (member.state !== 'InService' || member.health !== 'Healthy') return false;
  const warmup = preferences.InstanceWarmup ?? group.settings.DefaultInstanceWarmup ?? group.gracePeriod;
  const fresh = member.launched >= (rollback?.start ?? start);
  return !fresh || now >= (member.inService ?? now) + warmup * 1000;
}
