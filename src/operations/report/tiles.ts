import { count } from '../../words/count.ts';
import { formatDuration } from '../../words/duration.ts';
import { formatMonth } from '../../words/date.ts';
import { bySeverity } from './headline.ts';
import type { Report } from './report.ts';
import type { Section } from './section.ts';
import { valueOf } from './section.ts';
import { money, percent } from './amounts.ts';

/** One figure that a manager looks for, in words. The page, the mail and the terminal show the same ones. */
export interface Tile {
  readonly title: string;
  readonly figure: string;
  /** What the figure counts, where it is small beside it: `USD`, `USD a month`. */
  readonly unit?: string | undefined;
  readonly below: string;
  readonly tone?: 'good' | 'warn' | 'bad' | undefined;
}

export function tilesOf(report: Report): readonly Tile[] {
  return [
    attention(report),
    running(report),
    ...costs(report),
    ...saved(report),
    ...load(report),
    ...cleanup(report),
    ...backups(report),
  ];
}

function attention({ attention, changes }: Report): Tile {
  const { critical, warning, notice } = bySeverity(attention);
  const below =
    attention.length === 0
      ? 'All is well'
      : [
          ...(critical > 0 ? [`${critical} critical`] : []),
          ...(warning > 0 ? [count(warning, 'warning')] : []),
          ...(notice > 0 ? [count(notice, 'notice')] : []),
        ].join(', ');
  const fresh = changes === undefined ? '' : ` · ${changes.fresh.length} new`;
  return {
    title: 'Needs attention',
    figure: String(attention.length),
    below: below + fresh,
    tone: critical > 0 ? 'bad' : warning > 0 ? 'warn' : 'good',
  };
}

/** Money with its unit apart. */
function sum(amount: number | string, currency = 'USD', per = ''): { figure: string; unit: string } {
  const words = money(amount, currency);
  return { figure: words.slice(0, -currency.length - 1), unit: currency + per };
}

function running({ fleet }: Report): Tile {
  const cost = fleet.usdPerHour === 0 ? '' : `about ${money(fleet.usdPerHour)} an hour on demand`;
  return {
    title: 'Running',
    figure: `${fleet.running} of ${fleet.total}`,
    below: cost === '' ? 'instances' : cost,
  };
}

function costs({ costs }: Report): readonly Tile[] {
  if (costs.state === 'off') return [];
  const summary = valueOf(costs);
  if (summary === undefined) return [{ title: 'Costs', figure: '–', below: 'could not be read' }];
  const { periods, currency } = summary;
  const closed = periods.findLast(({ estimated }) => !estimated);
  const open = periods.findLast(({ estimated }) => estimated);
  const now = open === undefined ? '' : `${formatMonth(open.start)} so far: ${money(open.total, currency)}`;
  if (closed === undefined)
    return [
      {
        title: open === undefined ? 'Costs' : `${formatMonth(open.start)} so far`,
        ...sum(open?.total ?? 0, currency),
        below: 'no month is closed yet',
      },
    ];
  const change = closed.change?.percent;
  const against = change === undefined ? '' : `${change > 0 ? '+' : ''}${change} % · `;
  return [
    {
      title: `Cost of ${formatMonth(closed.start)}`,
      ...sum(closed.total, currency),
      below: against + now,
    },
  ];
}

function saved({ saving, from, to }: Report): readonly Tile[] {
  const lines = valueOf(saving);
  if (lines === undefined || lines.length === 0) return [];
  const usd = lines.reduce((sum, { usdSaved }) => sum + usdSaved, 0);
  const always = lines.reduce((sum, { usdAlwaysOn }) => sum + usdAlwaysOn, 0);
  const share = always === 0 ? '' : `${percent((usd / always) * 100)} less than always on, `;
  return [
    {
      title: 'Saved by schedules',
      ...sum(usd),
      below: `${share}in ${formatDuration(Date.parse(to) - Date.parse(from))}`,
      tone: usd > 0 ? 'good' : undefined,
    },
  ];
}

function load({ instances, curves }: Report): readonly Tile[] {
  const means = instances.flatMap(({ vitals }) => vitals?.cpuMean ?? []);
  if (curves.state === 'unread') return [{ title: 'CPU', figure: '–', below: 'metrics could not be read' }];
  if (means.length === 0) return [];
  const busiest = instances.reduce<number>((most, { vitals }) => Math.max(most, vitals?.cpuPeak ?? 0), 0);
  return [
    {
      title: 'CPU, on average',
      figure: percent(means.reduce((sum, mean) => sum + mean, 0) / means.length),
      below: `of ${count(means.length, 'instance')}, the busiest at ${percent(busiest)}`,
    },
  ];
}

function cleanup({ cleanup }: Report): readonly Tile[] {
  const offer = valueOf(cleanup);
  if (offer === undefined) return [];
  return [
    {
      title: 'A cleanup would free',
      ...(offer.count === 0 ? { figure: 'nothing' } : sum(offer.usdPerMonth, 'USD', ' a month')),
      below: offer.count === 0 ? `nothing old is unused` : offer.kinds.map(kindWords).join(', '),
    },
  ];
}

function kindWords({ kind, count: number }: { readonly kind: string; readonly count: number }): string {
  return count(number, kind.slice(0, -1), kind);
}

function backups({ backups }: Report): readonly Tile[] {
  const known: Section<unknown> = backups;
  if (known.state === 'unread') return [{ title: 'Backups', figure: '–', below: 'could not be read' }];
  const value = valueOf(backups);
  if (value === undefined) return [];
  const [oldest] = value.newest;
  return [
    {
      title: 'Backed up',
      figure: `${value.wanted - value.missing} of ${value.wanted}`,
      below: oldest === undefined ? 'no backup yet' : `the oldest is ${formatDuration(oldest.ageMs)} old`,
      tone: value.missing > 0 ? 'bad' : undefined,
    },
  ];
}
