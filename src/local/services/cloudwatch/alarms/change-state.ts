import type { TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { announceState } from './announce-state.ts';
import { note } from './history.ts';
import { ruleHolds } from './rule.ts';
import { keepBack, keptBack, letGo, suppressing } from './suppress.ts';
import { alarms, watchers } from './state.ts';
import type { AlarmRow, AlarmState, CompositeAlarmRow } from './state.ts';

export const ACT_JOB = 'cloudwatch.act';

export const alarmArn = (place: Place, name: string): string =>
  regionalArn(place, 'cloudwatch', `alarm:${name}`);

/** What an action of an alarm is told. */
export interface Alert {
  readonly alarm: AlarmRow;
  readonly old: AlarmState;
  readonly action: string;
  readonly time: number;
}

/** Puts an alarm into a state. When that is another one, its actions follow, and the alarms that look at it. */
export function changeState(context: TimerContext, row: AlarmRow, state: AlarmState): void {
  const { now } = context;
  const changed = row.state.value !== state.value;
  const next = {
    ...row,
    state,
    stateUpdated: now,
    transitioned: changed ? now : row.transitioned,
  };
  context.state.table(alarms).put(next);
  if (!changed) return;
  note(context, row, 'StateUpdate', `Alarm updated from ${said(row.state)} to ${said(state)}`, {
    version: '1.0',
    oldState: shown(row.state),
    newState: shown(state),
  });
  announceState(context, next, row.state);
  if (row.actionsEnabled) actUnlessKept(context, next, row.state);
  const looking = [...context.state.table(watchers).list({ index: 'watched', equals: row.name })];
  for (const { alarm } of looking) {
    const parent = context.state.table(alarms).get(alarm);
    if (parent?.type === 'CompositeAlarm') judgeComposite(context, parent, next);
  }
  const silenced = context.state.table(watchers).list({ index: 'watched', equals: suppressing(row.name) });
  for (const { alarm } of silenced) followSuppressor(context, alarm, state.value, row.state.value);
}

const said = ({ value }: AlarmState): string => value;

function shown({ value, reason, data }: AlarmState): object {
  return {
    stateValue: value,
    stateReason: reason,
    ...(data === undefined ? {} : { stateReasonData: JSON.parse(data) }),
  };
}

function actUnlessKept(context: TimerContext, row: AlarmRow, old: AlarmState): void {
  const by = keptBack(context, row);
  if (row.type === 'CompositeAlarm' && by !== undefined) keepBack(context, row, by);
  else act(context, row.type === 'CompositeAlarm' ? letGo(context, row) : row, old);
}

/** The alarm that keeps others silent has changed: it does from now on, or it did until now. */
function followSuppressor(context: TimerContext, name: string, value: string, before: string): void {
  const row = context.state.table(alarms).get(name);
  if (row?.type !== 'CompositeAlarm' || row.state.value !== 'ALARM') return;
  if (value === 'ALARM' && row.suppressed !== undefined) keepBack(context, row, 'Alarm');
  else if (before === 'ALARM' && row.suppressed?.by === 'Alarm') keepBack(context, row, 'ExtensionPeriod');
}

/** What a composite alarm waited for has not come: it acts now. */
export function endSuppression(context: TimerContext, row: CompositeAlarmRow): void {
  if (row.suppressed !== undefined && row.suppressed.by !== 'Alarm')
    act(context, letGo(context, row), { value: 'OK', reason: '' });
}

function act(context: TimerContext, alarm: AlarmRow, old: AlarmState): void {
  const { input, state } = alarm;
  const { AlarmActions = [], OKActions = [], InsufficientDataActions = [] } = input;
  const actions = { ALARM: AlarmActions, OK: OKActions, INSUFFICIENT_DATA: InsufficientDataActions };
  for (const action of actions[state.value]) {
    const alert: Alert = { alarm, old, action, time: context.now };
    const key = `${alarm.name}/${context.random.hex(16)}`;
    context.timers.schedule({ due: context.now, kind: ACT_JOB, key, payload: alert });
  }
}

/** Judges a composite alarm anew; `because` is the alarm that changed. */
export function judgeComposite(
  context: TimerContext,
  row: CompositeAlarmRow,
  because: AlarmRow | undefined,
): void {
  const table = context.state.table(alarms);
  const holds = ruleHolds(row.input.AlarmRule, (name) => table.get(name)?.state.value);
  const value = holds ? 'ALARM' : 'OK';
  if (row.state.value === value) return;
  const reason =
    because === undefined
      ? `Alarm rule was evaluated to ${value}`
      : `${alarmArn(context, because.name)} transitioned to ${because.state.value} at ` +
        `${weekday(because.stateUpdated)}`;
  const triggering = because === undefined ? [] : [because];
  const data = JSON.stringify({
    triggeringAlarms: triggering.map((alarm) => ({
      arn: alarmArn(context, alarm.name),
      state: {
        value: alarm.state.value,
        timestamp: new Date(alarm.stateUpdated).toISOString().replace('Z', '+0000'),
      },
    })),
  });
  changeState(context, row, { value, reason, data });
}

/** `Thursday 26 November, 2026 02:00:00 UTC` */
function weekday(time: number): string {
  const at = new Date(time);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(at);
  const day = String(at.getUTCDate()).padStart(2, '0');
  const clock = at.toISOString().slice(11, 19);
  return `${part({ weekday: 'long' })} ${day} ${part({ month: 'long' })}, ${at.getUTCFullYear()} ${clock} UTC`;
}
