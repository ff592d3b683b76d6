import type { Connection } from '../../aws/connection.ts';
import { loadService } from '../../wire/service.ts';
import { addMonths, monthsBetween, type Month } from './calendar.ts';
import type { CostGroup } from './cost-group.ts';
import type { MonthOfLines } from './cost-lines.ts';
import type { MonthCache } from './month-cache.ts';
import { readCosts } from './read-costs.ts';

export interface Gathering {
  readonly first: Month;
  readonly last: Month;
  readonly by: CostGroup;
  readonly daily: boolean;
  /** Asks again also for what is kept. */
  readonly fresh: boolean;
}

export interface Gathered {
  readonly months: readonly MonthOfLines[];
  readonly cachedMonths: number;
}

/**
 * The months of one account: those that are kept from the cache, the others from AWS. Months that lie together are one
 * question; what is kept between two of them is not asked for again.
 */
export async function gatherMonths(
  connection: Connection,
  account: string,
  { first, last, by, daily, fresh }: Gathering,
  cache: MonthCache,
  onPage: () => void,
): Promise<Gathered> {
  const key = { endpoint: endpointOf(connection), account, by, daily };
  const wanted = monthsBetween(first, last);
  const known = new Map<Month, MonthOfLines>();
  for (const month of fresh ? [] : wanted) {
    const found = await cache.find(key, month);
    if (found !== undefined) known.set(month, found);
  }
  const cachedMonths = known.size;
  for (const range of runsOf(wanted.filter((month) => !known.has(month)))) {
    for (const month of await readCosts(connection, { ...range, by, daily }, onPage)) {
      known.set(month.month, month);
      await cache.keep(key, month);
    }
  }
  return { months: wanted.flatMap((month) => known.get(month) ?? []), cachedMonths };
}

/** Months in order, as ranges without gaps. */
function runsOf(months: readonly Month[]): { readonly first: Month; readonly last: Month }[] {
  const runs: { first: Month; last: Month }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && addMonths(run.last, 1) === month) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs;
}

function endpointOf({ target, region }: Connection): string {
  const { protocol, hostname, port = '', basePath } = target.endpoint(loadService('ce').metadata, region);
  return `${protocol}://${hostname}:${port}${basePath}`;
}
