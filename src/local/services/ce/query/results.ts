import type { ActionContext } from '../../../action.ts';
import { openToken, sealToken } from '../../../blocks/paging.ts';
import type { Expression, GroupDefinition, ResultByTime } from '../../../../wire/generated/ce.ts';
import { billLines } from '../bill/lines.ts';
import { invalidNextToken } from '../errors.ts';
import { compileFilter } from './filter.ts';
import { groundOf } from './ground.ts';
import { groupKeys } from './groups.ts';
import { metricsOf, metricValues, Sum } from './metrics.ts';
import { intervalText, periodsOf, startOfMonth } from './periods.ts';

/** Groups of one page. AWS says no number. */
const pageSize = 1000;

export interface CostQuestion {
  readonly TimePeriod: { readonly Start: string; readonly End: string };
  readonly Granularity: string;
  readonly Filter?: Expression | undefined;
  readonly Metrics?: readonly string[] | undefined;
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly NextPageToken?: string | undefined;
}

interface Group {
  readonly period: number;
  readonly keys: readonly string[];
  readonly sum: Sum;
}

/** Answers GetCostAndUsage and its sister of resources. */
export function costAndUsage(
  action: 'GetCostAndUsage' | 'GetCostAndUsageWithResources',
  input: CostQuestion,
  context: ActionContext,
) {
  const fine = action === 'GetCostAndUsageWithResources';
  const { granularity, periods } = periodsOf(input.TimePeriod, input.Granularity, context.now, fine);
  const metrics = metricsOf(input.Metrics ?? []);
  const definitions = input.GroupBy ?? [];
  const ground = groundOf(context);
  const wanted = compileFilter(input.Filter, ground);
  const keysOf = groupKeys(definitions, ground);
  const totals = periods.map(() => new Sum());
  const groups = new Map<string, Group>();
  for (const line of billLines(context, periods)) {
    if (!wanted(line)) continue;
    totals[line.period]?.add(line);
    if (definitions.length === 0) continue;
    const keys = keysOf(line);
    const id = `${String(line.period).padStart(6, '0')}\0${keys.join('\0')}`;
    let group = groups.get(id);
    if (group === undefined) groups.set(id, (group = { period: line.period, keys, sum: new Sum() }));
    group.sum.add(line);
  }
  const ordered = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
  const call = { service: 'ce', action, account: context.account, region: context.region, input };
  const from = firstOf(input.NextPageToken === undefined ? '0' : openToken(call, input.NextPageToken));
  const page = ordered.slice(from, from + pageSize);
  const more = from + pageSize < ordered.length;
  const openMonth = startOfMonth(context.now);
  const shown = periods.flatMap((period, at): ResultByTime[] => {
    const own = page.filter((group) => group.period === at);
    // A period without anything is told on the first page; one whose groups are on other pages is not here.
    if (own.length === 0 && (from > 0 || ordered.some((group) => group.period === at))) return [];
    return [
      {
        TimePeriod: intervalText(period, granularity),
        Total: definitions.length === 0 ? metricValues(totals[at] ?? new Sum(), metrics) : {},
        Groups: own.map(({ keys, sum }) => ({ Keys: [...keys], Metrics: metricValues(sum, metrics) })),
        Estimated: period.end > openMonth,
      },
    ];
  });
  return {
    ...(definitions.length > 0 && { GroupDefinitions: [...definitions] }),
    ResultsByTime: shown,
    DimensionValueAttributes: [],
    ...(more && { NextPageToken: sealToken(call, String(from + pageSize)) }),
  };
}

function firstOf(position: string | undefined): number {
  if (position === undefined) throw invalidNextToken();
  return Number(position);
}
