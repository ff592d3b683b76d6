import type { Place } from '../operations/context.ts';
import type { Twin } from './twin/twin.ts';

const DAY = 86_400_000;

/**
 * What a twin's Cost Explorer has counted from the beginning of the day of `from` until now, in USD. A month is asked for
 * by days: the difference between two twins is what a plan makes of the bill.
 */
export async function spentSince(twin: Twin, places: readonly Place[], from: number): Promise<number> {
  const end = twin.cloud.clock.now();
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  let usd = 0;
  for (const account of new Set(places.map((place) => place.account))) {
    // Cost Explorer answers in us-east-1 alone.
    const connection = await twin.connections.at(account, 'us-east-1');
    let NextPageToken: string | undefined;
    do {
      const page = await connection.call('ce', 'GetCostAndUsage', {
        TimePeriod: { Start: day(from), End: day(end + DAY) },
        Granularity: 'DAILY',
        Metrics: ['UnblendedCost'],
        // To ask costs a cent, and nobody asks but the rehearsal.
        Filter: { Not: { Dimensions: { Key: 'SERVICE', Values: ['AWS Cost Explorer'] } } },
        NextPageToken,
      });
      for (const { Total } of page.ResultsByTime ?? []) usd += Number(Total?.['UnblendedCost']?.Amount ?? 0);
      ({ NextPageToken } = page);
    } while (NextPageToken !== undefined);
  }
  return usd;
}
