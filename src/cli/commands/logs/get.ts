import { getLog } from '../../../operations/logs/get.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { logColumns } from '../../render/log-line.ts';
import { openSession } from '../../session.ts';
import { timeFromNow } from '../../time-value.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Prints one stream of a log group from its beginning, or from a time.',
  examples: [{ line: 'nuage logs get /app web-1 --since 2h', does: 'Two hours of one stream' }],
  actions: ['logs:GetLogEvents'],
  flags: {
    since: one(timeFromNow('from this long ago, or from this time')),
    until: one(timeFromNow('to this long ago, or to this time')),
  },
  positionals: {
    group: required(text('GROUP', 'the name of a log group')),
    stream: required(text('STREAM', 'the name of a stream in it')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    const range = { start: flags.since?.(now), end: flags.until?.(now) };
    const lines = getLog({ ...positionals, ...range }, session.operations);
    await context.print.list(lines, { columns: logColumns, empty: 'Nothing was written then' });
    return session.exitCode();
  },
});
