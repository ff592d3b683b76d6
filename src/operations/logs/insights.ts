import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

/** A row of a query: its fields by name. */
export type InsightsRow = Readonly<Record<string, string>>;

const pause = 1000;

/** Runs a query of CloudWatch Logs Insights and waits for its rows. When it is given up, the query is stopped. */
export async function queryLogs(
  input: {
    readonly groups: readonly string[];
    readonly query: string;
    /** Epoch milliseconds. */
    readonly start: number;
    readonly end: number;
  },
  context: OperationContext,
): Promise<{ readonly rows: readonly InsightsRow[]; readonly scanned: number; readonly matched: number }> {
  const { connection } = await onePlace('logs insights', context);
  const { queryId = '' } = await connection.call('logs', 'StartQuery', {
    logGroupNames: input.groups,
    queryString: input.query,
    startTime: Math.floor(input.start / 1000),
    endTime: Math.ceil(input.end / 1000),
  });
  try {
    for (;;) {
      const {
        status,
        results = [],
        statistics,
      } = await connection.call('logs', 'GetQueryResults', { queryId });
      if (status === 'Complete') {
        const rows = results.map((row) =>
          Object.fromEntries(
            row.flatMap(({ field = '', value = '' }) => (field === '@ptr' ? [] : [[field, value]])),
          ),
        );
        return { rows, scanned: statistics?.recordsScanned ?? 0, matched: statistics?.recordsMatched ?? 0 };
      }
      if (status !== 'Scheduled' && status !== 'Running')
        throw new NuageError('QueryFailed', `The query ended as ${status ?? 'unknown'}.`);
      await context.clock.sleep(pause, context.signal);
    }
  } catch (error) {
    if (context.signal?.aborted === true)
      await connection.call('logs', 'StopQuery', { queryId }).catch(() => undefined);
    throw error;
  }
}
