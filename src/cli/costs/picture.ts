import { Big } from 'big.js';
import type { BudgetStanding } from '../../operations/costs/budget.ts';
import type { CostPeriod, CostSummary } from '../../operations/costs/cost-summary.ts';
import type { CostForecast, NoForecast } from '../../operations/costs/forecast.ts';
import type { View } from '../print/printer.ts';
import { formatAmount } from '../render/amount.ts';
import { count } from '../render/count.ts';
import type { Paint } from '../render/style.ts';
import { printable } from '../render/printable.ts';
import { wrap } from '../render/wrap.ts';
import { costChart, isMonth } from './chart.ts';
import { costTable } from './table.ts';

/** All that `nuage costs` found; what JSON and YAML print. */
export interface CostReport extends CostSummary {
  readonly forecast?: CostForecast | NoForecast | undefined;
  readonly budget?: BudgetStanding | undefined;
}

/** For people: a chart of the periods, a table of the groups, and what there is to say. */
export function costPicture(report: CostReport, view: View): string {
  const { periods, rows, currency, forecast, budget } = report;
  const { style } = view;
  const daily = periods.length > 0 && !periods.some(({ start, end }) => isMonth(start, end));
  const foreseen = forecast !== undefined && 'amount' in forecast ? forecast.amount : undefined;
  // A budget and a forecast are of a month: beside days they would say nothing. One of AWS's may be of a part.
  const line = budget?.period === 'month' && budget.name === undefined ? budget.amount : undefined;
  const marks = daily ? {} : { budget: line, forecast: foreseen };
  const parts = [
    `${style.heading(`Costs in ${currency}`)}\n${costChart(periods, marks, view)}`,
    rows.length === 0 || (rows.length === 1 && report.by === 'month') ? '' : costTable(report, view),
    words(report)
      .flatMap(({ text, paint = plain }) => wrap(text, Math.min(view.width, 120)).map(paint))
      .join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;

  function words({ query }: CostReport): Words[] {
    return [
      ...total(),
      ...apart(periods, currency),
      ...forecastWords(),
      ...budgetWords(),
      ...(report.by.startsWith('tag:') && rows.every(({ name }) => name === '') && rows.length > 0
        ? [
            {
              text: `No cost has the tag ${report.by.slice(4)}. A tag is on the bill once it is activated as a cost allocation tag, for what is used after that.`,
            },
          ]
        : []),
      ...(periods.some(({ estimated }) => estimated)
        ? [{ text: '~ estimated: the bill is still open.', paint: style.dim }]
        : []),
      { text: askedWords(query.pages + (forecast?.query.pages ?? 0), query.cachedMonths), paint: style.dim },
    ];
  }

  function total(): Words[] {
    return periods.length > 1 ? [{ text: `Total ${money(report.total, currency)}` }] : [];
  }

  function forecastWords(): Words[] {
    if (forecast === undefined) return [];
    if ('reason' in forecast) return [{ text: `No forecast of ${forecast.month}: ${forecast.reason}` }];
    const { month, amount, lowest, highest } = forecast;
    const bounds = `between ${formatAmount(lowest)} and ${formatAmount(highest)}`;
    return [{ text: `Forecast of ${month}: ${money(amount, forecast.currency)}, ${bounds}` }];
  }

  function budgetWords(): Words[] {
    if (budget === undefined) return [];
    const { spent, forecast: ahead, alert } = budget;
    const paint = spent >= 100 ? style.bad : alert === undefined ? style.good : style.warning;
    const left = new Big(budget.left);
    const rest = left.lt(0)
      ? `${formatAmount(left.abs().toFixed())} over it`
      : `${formatAmount(budget.left)} left`;
    const foreseenText = ahead === undefined ? '' : `, ${ahead.toFixed(1)} % foreseen`;
    const alertText =
      alert === undefined
        ? ''
        : `: past the alert at ${alert.threshold} %${alert.by === 'forecast' ? ' by the forecast' : ''}`;
    const named = budget.name === undefined ? '' : `${printable(budget.name)} `;
    const head = `Budget ${named}${money(budget.amount, budget.currency)} a ${budget.period}`;
    return [{ text: `${head}: ${spent.toFixed(1)} % spent${foreseenText}, ${rest}${alertText}`, paint }];
  }
}

interface Words {
  readonly text: string;
  readonly paint?: Paint;
}

const plain: Paint = (text) => text;

/** Tax, credits and refunds, where there are any. */
function apart(periods: readonly CostPeriod[], currency: string): Words[] {
  const sum = (of: (period: CostPeriod) => string): string =>
    periods.reduce((all, period) => all.plus(of(period)), new Big(0)).toFixed();
  const kinds = [
    ['tax', sum(({ tax }) => tax)],
    ['credits', sum(({ credits }) => credits)],
    ['refunds', sum(({ refunds }) => refunds)],
  ] as const;
  const some = kinds.filter(([, amount]) => !new Big(amount).eq(0));
  if (some.length === 0) return [];
  const texts = [['usage', sum(({ usage }) => usage)] as const, ...some];
  return [
    { text: `Of it ${texts.map(([name, amount]) => `${name} ${money(amount, currency)}`).join(', ')}` },
  ];
}

function money(amount: string, currency: string): string {
  return `${formatAmount(amount)} ${currency}`;
}

function askedWords(pages: number, cachedMonths: number): string {
  const kept = cachedMonths === 0 ? '' : ` ${count(cachedMonths, 'closed month')} were kept from before.`;
  const price = `${new Big(pages).times('0.01').toFixed(2)} USD`;
  if (pages === 0) return `Nothing was asked of AWS.${kept}`;
  return `Asking cost ${price}: ${count(pages, 'request')} to Cost Explorer.${kept.replace(/^ 1 closed month were/, ' 1 closed month was')}`;
}
