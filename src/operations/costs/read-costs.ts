import type { Connection } from '../../aws/connection.ts';
import { UsageError } from '../../errors.ts';
import { addMonths, firstDay, monthsBetween, type Month } from './calendar.ts';
import { groupDefinitions, groupName, type CostGroup } from './cost-group.ts';
import type { CostLine, CostSpan, MonthOfLines } from './cost-lines.ts';

export interface CostRange {
  readonly first: Month;
  readonly last: Month;
  readonly by: CostGroup;
  readonly daily: boolean;
}

/** More pages than anybody's bill has: a service that repeats its tokens must not cost a fortune. */
const mostPages = 1000;

/**
 * Asks Cost Explorer for whole months. It has no paginator, so the pages are turned here, by `NextPageToken`, until
 * there is none; each one costs, and `onPage` is told of it.
 */
export async function readCosts(
  connection: Connection,
  { first, last, by, daily }: CostRange,
  onPage: () => void,
): Promise<MonthOfLines[]> {
  const lines: CostLine[] = [];
  const spans = new Map<string, CostSpan>();
  let token: string | undefined;
  for (let page = 0; ; page++) {
    if (page === mostPages)
      throw new UsageError(`Cost Explorer has more than ${mostPages} pages of an answer.`, {
        hint: 'Ask for fewer months, or by something that has fewer values.',
      });
    const answer = await connection.call('ce', 'GetCostAndUsage', {
      TimePeriod: { Start: firstDay(first), End: firstDay(addMonths(last, 1)) },
      Granularity: daily ? 'DAILY' : 'MONTHLY',
      Metrics: ['UnblendedCost'],
      GroupBy: groupDefinitions(by),
      ...(token === undefined ? {} : { NextPageToken: token }),
    });
    onPage();
    for (const { TimePeriod, Groups = [], Estimated = false } of answer.ResultsByTime ?? []) {
      const { Start: start = '', End: end = '' } = TimePeriod ?? {};
      // A period whose groups are on several pages is told on each of them.
      const estimated = Estimated || spans.get(start)?.estimated === true;
      spans.set(start, { start, end, estimated });
      for (const { Keys = [], Metrics = {} } of Groups) {
        const { Amount: amount = '0', Unit: currency = '' } = Metrics['UnblendedCost'] ?? {};
        const record = Keys.at(-1) ?? 'Usage';
        lines.push({ start, end, name: groupName(by, Keys), record, amount, currency, estimated: Estimated });
      }
    }
    token = answer.NextPageToken;
    if (token === undefined || token === '') break;
  }
  return monthsBetween(first, last).map((month) => {
    const own = [...spans.values()].filter(({ start }) => start.startsWith(month));
    return {
      month,
      spans: own,
      lines: lines.filter(({ start }) => start.startsWith(month)),
      // A month of which nothing was told is not known to be closed.
      estimated: own.length === 0 || own.some(({ estimated }) => estimated),
    };
  });
}
