import type { ActionContext, AuthorizationRequest, Input, TimerContext } from '../../action.ts';
import { regionalArn } from '../../blocks/arns.ts';
import { passRole, roleByArn, roleTrusts } from '../iam/port.ts';
import { invalid, notFound } from './errors.ts';
import { DEFAULT_GROUP, findGroup } from './groups.ts';
import { START_TOLERANCE_MS } from './limits.ts';
import { groups, scheduleId, schedules } from './state.ts';
import type { ScheduleRow } from './state.ts';
import { checkTarget } from './targets/check-target.ts';
import { checkTiming } from './timing.ts';

export const SCHEDULER = 'scheduler.amazonaws.com';

type GivenSchedule = Input<'scheduler', 'CreateSchedule'>;

interface Named {
  readonly Name: string;
  readonly GroupName?: string | undefined;
}

export function findSchedule(context: TimerContext, { Name, GroupName = DEFAULT_GROUP }: Named): ScheduleRow {
  findGroup(context, GroupName);
  const row = context.state.table(schedules).get(scheduleId(GroupName, Name));
  if (row === undefined) throw notFound(`Schedule ${Name}`);
  return row;
}

/** What an action on a schedule needs to be allowed. */
export function onSchedule(
  context: ActionContext,
  action: string,
  { Name, GroupName = DEFAULT_GROUP }: Named,
): AuthorizationRequest {
  const tags = context.state.table(groups).get(GroupName)?.tags ?? [];
  return {
    action: `scheduler:${action}`,
    arn: regionalArn(context, 'scheduler', `schedule/${GroupName}/${Name}`),
    context: Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value])),
  };
}

/** What whoever makes or changes a schedule needs to be allowed. */
export function onGivenSchedule(
  context: ActionContext,
  action: string,
  given: GivenSchedule,
): AuthorizationRequest[] {
  return [onSchedule(context, action, given), passRole(context, given.Target.RoleArn, SCHEDULER)];
}

/** The schedule that a request describes, if it can be. */
export function scheduleOf(context: TimerContext, given: GivenSchedule): ScheduleRow {
  const {
    Name: name,
    GroupName: group = DEFAULT_GROUP,
    ScheduleExpressionTimezone: timeZone = 'UTC',
  } = given;
  check(context, given, timeZone);
  const { now } = context;
  const start = given.StartDate?.getTime();
  return {
    group,
    name,
    arn: regionalArn(context, 'scheduler', `schedule/${group}/${name}`),
    expression: given.ScheduleExpression,
    timeZone,
    start,
    end: given.EndDate?.getTime(),
    created: now,
    modified: now,
    since: Math.max(start ?? now, now),
    description: given.Description,
    state: given.State ?? 'ENABLED',
    kmsKey: given.KmsKeyArn,
    target: given.Target,
    window: given.FlexibleTimeWindow,
    afterCompletion: given.ActionAfterCompletion ?? 'NONE',
  };
}

function check(context: TimerContext, given: GivenSchedule, timeZone: string): void {
  const { StartDate: start, EndDate: end, FlexibleTimeWindow: window, Target: target } = given;
  checkTiming(given.ScheduleExpression, timeZone);
  if (start !== undefined && start.getTime() < context.now - START_TOLERANCE_MS)
    throw invalid('The StartDate you specify cannot be earlier than 5 minutes ago.');
  if (start !== undefined && end !== undefined && end.getTime() <= start.getTime())
    throw invalid('The EndDate you specify must come later than the StartDate.');
  const { Mode: mode, MaximumWindowInMinutes: minutes } = window;
  if (mode === 'FLEXIBLE' && minutes === undefined)
    throw invalid('MaximumWindowInMinutes is required when the FlexibleTimeWindow mode is FLEXIBLE.');
  if (mode === 'OFF' && minutes !== undefined)
    throw invalid('MaximumWindowInMinutes must not be set when the FlexibleTimeWindow mode is OFF.');
  checkTarget(target);
  if (context.lenient) return;
  const role = roleByArn(context, target.RoleArn);
  if (role === undefined || !roleTrusts(role, SCHEDULER))
    throw invalid('The execution role you provide must allow AWS EventBridge Scheduler to assume the role.');
}
