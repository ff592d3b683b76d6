import type { ActionContext } from '../../../action.ts';
import { metricId } from '../state.ts';
import { readTags } from '../tags.ts';
import { metricsOfAlarm } from './alarm-series.ts';
import { note } from './history.ts';
import { alarms, watchers } from './state.ts';
import type {
  AlarmRow,
  CompositeAlarmInput,
  CompositeAlarmRow,
  MetricAlarmInput,
  MetricAlarmRow,
} from './state.ts';
import { alarmsIn } from './rule.ts';
import { suppressing, suppressorOf } from './suppress.ts';

interface Given {
  readonly AlarmName: string;
  readonly ActionsEnabled?: boolean | undefined;
  readonly Tags?: Parameters<typeof readTags>[0] | undefined;
}

type Kind =
  | { readonly type: 'MetricAlarm'; readonly input: MetricAlarmInput }
  | { readonly type: 'CompositeAlarm'; readonly input: CompositeAlarmInput };

export function putAlarm(context: ActionContext, given: Given, kind: Kind): AlarmRow {
  const table = context.state.table(alarms);
  const present = table.get(given.AlarmName);
  const { now } = context;
  const common = {
    name: given.AlarmName,
    state: present?.state ?? { value: 'INSUFFICIENT_DATA', reason: 'Unchecked: Initial alarm creation' },
    stateUpdated: present?.stateUpdated ?? now,
    transitioned: present?.transitioned ?? now,
    configured: now,
    actionsEnabled: given.ActionsEnabled ?? true,
    // Tags are for new alarms only: those of an alarm that is there stay as they are.
    tags: present?.tags ?? readTags(given.Tags ?? [], []),
  } as const;
  const row: AlarmRow = { ...common, ...kind };
  table.put(row);
  watch(context, row);
  const verb = present === undefined ? 'created' : 'updated';
  note(context, row, 'ConfigurationUpdate', `Alarm "${row.name}" ${verb}`, {
    type: present === undefined ? 'Create' : 'Update',
    version: '1.0',
    [verb === 'created' ? 'createdAlarm' : 'updatedAlarm']: kind.input,
  });
  return row;
}

/** Writes down what the alarm looks at, instead of what it looked at before. */
function watch(context: ActionContext, row: MetricAlarmRow | CompositeAlarmRow): void {
  unwatch(context, row.name);
  const watched =
    row.type === 'MetricAlarm' ? metricsOfAlarm(row).map(metricId) : alarmsIn(row.input.AlarmRule);
  const suppressor = row.type === 'CompositeAlarm' ? suppressorOf(row) : undefined;
  if (suppressor !== undefined) watched.push(suppressing(suppressor));
  for (const one of new Set(watched)) context.state.table(watchers).put({ watched: one, alarm: row.name });
}

export function unwatch(context: ActionContext, name: string): void {
  const table = context.state.table(watchers);
  const own = [...table.list({ index: 'alarm', equals: name })];
  for (const { watched } of own) table.delete(`${watched}\t${name}`);
}
