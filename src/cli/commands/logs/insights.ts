import { UsageError } from '../../../errors.ts';
import { queryLogs } from '../../../operations/logs/insights.ts';
import type { InsightsRow } from '../../../operations/logs/insights.ts';
import { many, one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { timeFromNow } from '../../time-value.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Runs a query of CloudWatch Logs Insights over one or more log groups and prints its rows.',
  examples: [
    {
      line: `nuage logs insights 'stats count(*) by bin(5m)' /app --since 1d`,
      does: 'How many lines, every five minutes',
    },
  ],
  actions: ['logs:GetQueryResults', 'logs:StartQuery', 'logs:StopQuery'],
  flags: {
    since: one(timeFromNow('from this long ago, or from this time'), '1h'),
    until: one(timeFromNow('to this long ago, or to this time')),
  },
  positionals: {
    query: required(text('QUERY', 'the query')),
    groups: many(text('GROUP', 'the names of log groups')),
  },
  async run({ flags, positionals }, context) {
    const { query, groups } = positionals;
    if (groups.length === 0) throw new UsageError('No log group was named');
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    const range = { start: flags.since(now), end: flags.until?.(now) ?? now };
    const { rows, scanned } = await queryLogs({ query, groups, ...range }, session.operations);
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const columns = names.map((name): Column<InsightsRow> => ({
      title: name,
      text: (row) => row[name]?.trimEnd() ?? '',
    }));
    await context.print.list(rows, {
      columns,
      empty: 'The query found nothing',
      summary: (items) => `${items.length} rows of ${scanned} lines`,
    });
    return session.exitCode();
  },
});
