import { count } from '../../../words/count.ts';
import { formatMonth } from '../../../words/date.ts';
import { cents, money } from '../amounts.ts';
import type { CostPeriod, CostRow, CostSummary } from '../../costs/cost-summary.ts';
import type { Report } from '../report.ts';
import { html, quoted } from './markup.ts';
import type { Markup } from './markup.ts';

/** Services in the table, before the rest is in a table of its own. */
const shown = 10;

/** Costs by service and month. The change is that of the last closed month: an open one always looks cheap. */
export function costsPart({ costs }: Report): Markup | undefined {
  if (costs.state === 'off') return undefined;
  if (costs.state === 'unread')
    return html`<section>
      <h2>Costs</h2>
      <p class="soft">They could not be read: ${quoted(costs.reason)}</p>
    </section>`;
  const { rows, query } = costs.value;
  const summary = costs.value;
  const more = rows.slice(shown);
  return html`<section>
    <h2>Costs by service<small>in ${costs.value.currency}, unblended, by calendar month</small></h2>
    ${rows.length === 0 ? html`<p class="soft">Nothing was charged.</p>` : html`<div class="scroll">${table(rows.slice(0, shown), summary, more.length === 0)}</div>`}${
      more.length > 0 &&
      html`<details>
        <summary>${count(more.length, 'more service')} and the total</summary>
        <div class="scroll">${table(more, summary, true)}</div>
      </details>`
    }
    <p class="soft">
      This question cost
      ${money(query.price)}${query.cachedMonths > 0 && `; ${count(query.cachedMonths, 'closed month')} known from before`}.
    </p>
  </section>`;
}

function table(rows: readonly CostRow[], summary: CostSummary, total: boolean): Markup {
  const { periods } = summary;
  const closed = periods.findLastIndex(({ estimated }) => !estimated);
  const most = Math.max(...summary.rows.map(({ amounts }) => Number(amounts[Math.max(0, closed)] ?? 0)));
  // On a narrow screen the newest two months are left, so that names of services keep their words whole.
  const column = (at: number): string => (at < periods.length - 2 ? 'n old' : 'n');
  return html`<table class="by-month">
    <thead>
      <tr>
        <th>Service</th>
        ${periods.map(
          ({ start, estimated }, at) =>
            html`<th class="${column(at)}">${formatMonth(start)}${estimated && ' so far'}</th>`,
        )}
        <th class="n">Change</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ name, amounts }) => {
        const share = most > 0 ? Math.max(0, (Number(amounts[Math.max(0, closed)] ?? 0) / most) * 100) : 0;
        return html`<tr>
          <td>${name === '' ? 'No service' : quoted(name)}</td>
          ${amounts.map((amount, at) => html`<td class="${column(at)}">${cents(amount)}</td>`)}
          <td class="n">${change(amounts, closed)}</td>
          <td style="width:18%">
            <div class="bar" style="display:block"><i style="width:${share.toFixed(1)}%"></i></div>
          </td>
        </tr> `;
      })}
    </tbody>
    ${total && foot(periods, closed, column)}
  </table>`;
}

function foot(periods: readonly CostPeriod[], closed: number, column: (at: number) => string): Markup {
  const totals = periods.map(({ total }) => total);
  return html`<tfoot>
    <tr>
      <td>Total</td>
      ${totals.map((total, at) => html`<td class="${column(at)}">${cents(total)}</td>`)}
      <td class="n">${change(totals, closed)}</td>
      <td></td>
    </tr>
  </tfoot>`;
}

/** The last closed month against the one before it, in percent. */
export function change(amounts: readonly string[], closed: number): string {
  const after = Number(amounts[closed] ?? 0);
  const before = Number(amounts[closed - 1] ?? 0);
  if (closed < 1) return '';
  if (before === 0) return after === 0 ? '' : 'new';
  const percent = ((after - before) / before) * 100;
  if (Math.abs(percent) < 0.05) return '0 %';
  return `${percent > 0 ? '+' : ''}${percent.toFixed(Math.abs(percent) < 10 ? 1 : 0)} %`;
}
