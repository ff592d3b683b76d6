import { filterLog } from '../../../operations/logs/filter.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { logColumns } from '../../render/log-line.ts';
import { openSession } from '../../session.ts';
import { timeFromNow } from '../../time-value.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Searches all streams of a log group with a filter pattern of CloudWatch Logs: words, "a phrase", -without, ?one ?other, %regular expressions%, { $.json = "fields" } and [lines, of, fields].`,
  examples: [
    { line: 'nuage logs filter /app ERROR --since 2h', does: 'Errors of two hours' },
    { line: `nuage logs filter /app '{ $.status >= 500 }' -o json`, does: 'By a field of JSON' },
  ],
  actions: ['logs:FilterLogEvents'],
  flags: {
    since: one(timeFromNow('from this long ago, or from this time'), '1h'),
    until: one(timeFromNow('to this long ago, or to this time')),
    'stream-prefix': one(text('PREFIX', 'only streams whose names begin so')),
  },
  positionals: {
    group: required(text('GROUP', 'the name of a log group')),
    pattern: one(text('PATTERN', 'what to look for; everything when left out')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    const input = {
      ...positionals,
      streamPrefix: flags['stream-prefix'],
      start: flags.since(now),
      end: flags.until?.(now),
    };
    const lines = filterLog(input, session.operations);
    await context.print.list(lines, { columns: logColumns, empty: 'Nothing is like that' });
    return session.exitCode();
  },
});
