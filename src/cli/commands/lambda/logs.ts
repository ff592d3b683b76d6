import { functionLogs } from '../../../operations/lambda/logs.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printLogLine } from '../../render/log-line.ts';
import { openSession } from '../../session.ts';
import { timeFromNow } from '../../time-value.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Prints what a function logged lately, and with --follow what it logs, until Ctrl-C. With another format than a table each line is a JSON document of its own.',
  examples: [{ line: 'nuage lambda logs hello --since 2h --follow', does: 'Two hours, and what comes' }],
  actions: ['lambda:GetFunctionConfiguration', 'logs:FilterLogEvents'],
  flags: {
    since: one(timeFromNow('from this long ago, or from this time'), '1h'),
    follow: toggle('go on until Ctrl-C', { short: 'f' }),
    filter: one(text('PATTERN', 'only what matches this filter pattern')),
  },
  positionals: { function: required(text('FUNCTION', 'the name or ARN of a function')) },
  untilInterrupted: true,
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = {
      name: positionals.function,
      pattern: flags.filter,
      start: flags.since(session.operations.clock.now()),
      follow: flags.follow,
    };
    for await (const line of functionLogs(input, session.operations)) await printLogLine(line, context.print);
    return session.exitCode();
  },
});
