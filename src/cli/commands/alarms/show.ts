import { showAlarm } from '../../../operations/alarms/show.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { paintAlarm } from '../../render/alarm.ts';
import { printable } from '../../render/printable.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description: 'Shows one alarm: its state and why, what it looks at, what it does, and what happened to it.',
  examples: [{ line: 'nuage alarms show web-cpu', does: 'One alarm with its history' }],
  actions: ['cloudwatch:DescribeAlarmHistory', 'cloudwatch:DescribeAlarms'],
  flags: { max: one(integer('N', 'how much of its history', { minimum: 1, maximum: 100 }), '20') },
  positionals: { alarm: required(text('ALARM', 'the name of an alarm')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const alarm = await showAlarm({ name: positionals.alarm, most: flags.max }, session.operations);
    await context.print.value(alarm, ({ style }) =>
      [
        `${style.bold(printable(alarm.name))}  ${paintAlarm(alarm.state, style)(alarm.state)}  since ${alarm.since ?? ''}`,
        printable(alarm.reason),
        `Condition  ${printable(alarm.condition)}`,
        ...alarm.actions.map(
          (action) => `Action     ${printable(action)}${alarm.actionsEnabled ? '' : ' (off)'}`,
        ),
        '',
        ...alarm.history.map(({ time, summary }) => `${style.dim(time)}  ${printable(summary)}`),
        '',
      ].join('\n'),
    );
    return session.exitCode();
  },
});
