import type { TimerContext } from '../../../action.ts';
import { membersOf } from '../find.ts';
import { terminateMember } from '../members/terminate.ts';
import { isUnderWay, refreshes } from '../refreshes.ts';
import type { RefreshRow } from '../refreshes.ts';
import { isOnItsWay, isWithheld } from './refresh-order.ts';
import { groups, sourceOf } from '../state.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { timeText } from '../time-text.ts';

/** How often a refresh looks whether it can go on, milliseconds. */
const pace = 15_000;

/** "Waits one hour […]. Otherwise, the instance refresh will fail": RefreshPreferences in the API Reference. */
const patience = 3_600_000;

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
  const wanted = there.filter(({ id: member }) => left.includes(member));
  const free = wanted.filter((member) => !isWithheld(member, row.preferences));
  const going = [
    ...free.filter(({ state: at }) => at === 'Standby'),
    ...free.filter((member) => serving.includes(member)).slice(0, spare),
  ];
  const warming = there.some((member) => member.state === 'InService' && !serving.includes(member));
  const moves = going.length > 0 || warming || there.some(isOnItsWay);
  const progressed = moves ? now : (row.progressed ?? now);
  if (now - progressed >= patience) {
    const withheld = wanted.filter((member) => isWithheld(member, row.preferences)).map(({ id: one }) => one);
    fail(context, group, { ...row, left, reason: reasonOf(withheld) });
    return;
  }
  for (const member of going)
    terminateMember(
      context,
      group,
      member,
      `At ${timeText(now)} an instance was taken out of service in response to an instance refresh.`,
    );
  state.table(refreshes).put({
    ...row,
    progressed,
    left: left.filter((one) => !going.some((member) => member.id === one)),
    status: row.status === 'RollbackInProgress' ? row.status : 'InProgress',
  });
  scheduleRefresh(context, id, now + pace);
}

/** The sentences are ours. */
function reasonOf(withheld: readonly string[]): string {
  return withheld.length === 0
    ? 'The instance refresh could not replace an instance for one hour.'
    : `The instance refresh waited one hour for instances that are protected from scale in or in Standby: ${withheld.join(', ')}`;
}

/** The group goes on with what it launched from before. */
function fail({ state, now }: TimerContext, group: GroupRow, row: RefreshRow): void {
  const status = row.status === 'RollbackInProgress' ? 'RollbackFailed' : 'Failed';
  state.table(refreshes).put({ ...row, status, end: now });
  state.table(groups).put({ ...group, desiredLaunch: undefined });
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
