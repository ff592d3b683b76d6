import { listAlarms } from '../../../operations/alarms/list.ts';
import type { AlarmLine } from '../../../operations/alarms/list.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import { paintAlarm } from '../../render/alarm.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { choice, text } from '../../values.ts';

const columns: readonly Column<AlarmLine>[] = [
  { title: 'Alarm', text: ({ name }) => name, paint: (_row, style) => style.bold },
  {
    title: 'State',
    text: ({ state }) => state,
    paint: ({ state }, style) => paintAlarm(state, style),
    least: 17,
  },
  { title: 'Since', text: ({ since }) => since?.slice(0, 16).replace('T', ' ') ?? '', least: 16 },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Condition', text: ({ condition }) => condition },
  { title: 'Actions', text: ({ actionsEnabled }) => (actionsEnabled ? '' : 'off') },
];

export const command = defineCommand({
  description: 'Lists alarms of every account and region that was asked for, with their states.',
  examples: [{ line: 'nuage alarms list --state ALARM --region all', does: 'What is wrong, everywhere' }],
  actions: ['cloudwatch:DescribeAlarms'],
  flags: {
    prefix: one(text('PREFIX', 'only alarms whose names begin so')),
    state: one(choice(['OK', 'ALARM', 'INSUFFICIENT_DATA'], 'only in this state', 'STATE')),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const found = listAlarms({ prefix: flags.prefix, state: flags.state }, session.operations);
    await context.print.list(found, { columns, empty: none('alarm', flags) });
    return session.exitCode();
  },
});
