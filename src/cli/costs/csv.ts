import type { CostSummary } from '../../operations/costs/cost-summary.ts';
import { csvText } from '../render/csv.ts';

/** One line for each group of each period, amounts with all their digits: what spreadsheets pivot. */
export function costsCsv({ by, currency, periods, rows }: CostSummary): string {
  return csvText(lines());

  function* lines() {
    yield ['start', 'end', by.replaceAll(/[^A-Za-z0-9_:-]/g, '_'), 'amount', 'currency', 'estimated'];
    for (const [at, { start, end, estimated }] of periods.entries())
      for (const { name, amounts } of rows)
        yield [start, end, name, { plain: amounts[at] ?? '0' }, currency, String(estimated)];
  }
}
