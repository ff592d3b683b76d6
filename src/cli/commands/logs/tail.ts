import { liveTail } from '../../../operations/logs/live-tail.ts';
import { tailLog } from '../../../operations/logs/tail.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printLogLine } from '../../render/log-line.ts';
import { openSession } from '../../session.ts';
import { timeFromNow } from '../../time-value.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Prints what was written to a log group lately, and with --follow what is being written, until Ctrl-C. With another format than a table each line is a JSON document of its own. --live listens to a session of Live Tail instead of asking again and again: lines are there within a second, AWS bills it by the minute, and what was written before is not shown.',
  examples: [
    { line: 'nuage logs tail /aws/lambda/web --follow --filter ERROR', does: 'Errors as they come' },
    { line: 'nuage logs tail /aws/lambda/web --live', does: 'Everything that comes from now on' },
  ],
  actions: ['logs:FilterLogEvents', 'logs:StartLiveTail'],
  flags: {
    since: one(timeFromNow('from this long ago, or from this time'), '10m'),
    follow: toggle('go on until Ctrl-C', { short: 'f' }),
    live: toggle('listen to a session of Live Tail until Ctrl-C'),
    filter: one(text('PATTERN', 'only what matches this filter pattern')),
    'stream-prefix': one(text('PREFIX', 'only streams whose names begin so')),
  },
  positionals: { group: required(text('GROUP', 'the name of a log group')) },
  untilInterrupted: true,
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = {
      group: positionals.group,
      pattern: flags.filter,
      streamPrefix: flags['stream-prefix'],
      start: flags.since(session.operations.clock.now()),
      follow: flags.follow,
    };
    const lines = flags.live ? liveTail(input, session.operations) : tailLog(input, session.operations);
    for await (const line of lines) await printLogLine(line, context.print);
    return session.exitCode();
  },
});
