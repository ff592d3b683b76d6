import type { TimerContext } from '../../../action.ts';
import type { ServiceMetric } from '../../../metering/tally.ts';
import { endLevel, publishLevel } from '../../cloudwatch/port.ts';
import { isWarm, membersOf } from '../find.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { warmTarget } from '../warm-pools/pool.ts';

/** Says how large a group is, at the end of a minute in which it may have changed. */
export const MEASURE_TIMER = 'autoscaling.measure';

const minute = 60_000;

type Measure = (group: GroupRow, members: readonly MemberRow[]) => number;

const inState =
  (...states: readonly string[]): Measure =>
  (_, members) =>
    members.filter(({ state }) => states.some((begin) => state.startsWith(begin))).length;

const desired: Measure = (group) => group.desired;
const serving: Measure = (_, members) => members.filter((member) => !isWarm(member)).length;
const both: Measure = (_, members) => members.length;
const warm: Measure = (_, members) => members.filter(isWarm).length;

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html */
const MEASURES: Readonly<Record<string, Measure>> = {
  GroupAndWarmPoolDesiredCapacity: (group) => group.desired + warmTarget(group),
  GroupAndWarmPoolTotalCapacity: both,
  GroupDesiredCapacity: desired,
  GroupInServiceCapacity: inState('InService'),
  GroupInServiceInstances: inState('InService'),
  GroupMaxSize: (group) => group.max,
  GroupMinSize: (group) => group.min,
  GroupPendingCapacity: inState('Pending'),
  GroupPendingInstances: inState('Pending'),
  GroupStandbyCapacity: inState('Standby', 'EnteringStandby'),
  GroupStandbyInstances: inState('Standby', 'EnteringStandby'),
  GroupTerminatingCapacity: inState('Terminating'),
  GroupTerminatingInstances: inState('Terminating'),
  GroupTotalCapacity: serving,
  GroupTotalInstances: serving,
  WarmPoolDesiredCapacity: warmTarget,
  WarmPoolMinSize: ({ warmPool }) => warmPool?.min ?? 0,
  WarmPoolPendingCapacity: inState('Warmed:Pending'),
  WarmPoolTerminatingCapacity: inState('Warmed:Terminating'),
  WarmPoolTotalCapacity: warm,
  WarmPoolWarmedCapacity: inState('Warmed:Stopped', 'Warmed:Running', 'Warmed:Hibernated'),
};

function metricOf(group: string, name: string): ServiceMetric {
  const dimensions = [{ Name: 'AutoScalingGroupName', Value: group }];
  return { namespace: 'AWS/AutoScaling', name, dimensions, unit: 'None' };
}

/** A group may be another size now: if anybody wants to know, it is looked at when the minute is over. */
export function measureSoon(context: TimerContext, { name, metrics }: GroupRow): void {
  if (metrics.length > 0) context.tally.soon(context, MEASURE_TIMER, name);
}

/** What a group's metrics are, from the minute on that is over now. */
export function measureGroup(context: TimerContext, group: GroupRow): void {
  const members = membersOf(context.state, group.name);
  const time = Math.floor(context.now / minute) * minute - minute;
  for (const name of group.metrics) {
    const value = MEASURES[name]?.(group, members);
    if (value !== undefined) publishLevel(context, { metric: metricOf(group.name, name), time, value });
  }
}

/** Nobody wants to know any more. */
export function endMeasures(context: TimerContext, group: string, metrics: readonly string[]): void {
  for (const name of metrics) endLevel(context, metricOf(group, name));
}
