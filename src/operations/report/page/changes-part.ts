import { count } from '../../../words/count.ts';
import { formatMinute } from '../../../words/date.ts';
import { moneyChange } from '../amounts.ts';
import type { AttentionItem } from '../attention-item.ts';
import { groupedAttention, manyOf } from '../grouped-attention.ts';
import type { Report } from '../report.ts';
import { html, quoted } from './markup.ts';
import type { Markup } from './markup.ts';

/** Names in a line, before "and … more". */
const named = 12;

/** What is different from the report before. */
export function changesPart({ changes, fleet }: Report): Markup | undefined {
  if (changes === undefined) return undefined;
  const { appeared, gone, changed, fresh, settled } = changes;
  const rate = fleet.usdPerHour - changes.usdPerHourBefore;
  const lines = [
    line('New', appeared.map(nameOf), 'instance'),
    line('Gone', gone.map(nameOf), 'instance'),
    line(
      'Changed',
      changed.map(({ before, after, ...one }) => html`${nameOf(one)} ${before} → ${after}`),
      'change',
    ),
    line(
      'New trouble',
      groupedAttention(fresh).flatMap((group) =>
        group.slice(0, 1).map((first) => trouble(first, manyOf(group))),
      ),
      'thing',
    ),
    line('Settled', settled.map(quoted), 'thing'),
    Math.abs(rate) >= 0.005 &&
      html`<li><b>Running costs</b><span class="what">${moneyChange(rate)} an hour on demand</span></li>`,
  ].filter((one) => one !== undefined && one !== false);
  return html`<section>
    <h2>Since the last report<small>${formatMinute(Date.parse(changes.since))} UTC</small></h2>
    ${
      lines.length === 0
        ? html`<p class="soft">Nothing changed.</p>`
        : html`<ul class="list">
            ${lines}
          </ul>`
    }
  </section>`;
}

function nameOf({ id, name }: { readonly id: string; readonly name: string | undefined }): Markup {
  return name === undefined ? html`<span class="id">${id}</span>` : html`<b>${quoted(name)}</b>`;
}

function trouble({ name, subject, message }: AttentionItem, many: string | undefined): Markup {
  return html`<b>${many ?? quoted(name ?? subject)}</b>: ${quoted(message)}`;
}

function line(title: string, things: readonly Markup[], noun: string): Markup | undefined {
  if (things.length === 0) return undefined;
  const more = things.slice(named);
  const joined = (some: readonly Markup[]): readonly Markup[] =>
    some.map((one, index) => (index === 0 ? one : html` · ${one}`));
  return html`<li>
    <b>${title}</b>
    <div class="what">
      ${joined(things.slice(0, named))}${
        more.length > 0 &&
        html`<details>
          <summary>and ${count(more.length, `more ${noun}`)}</summary>
          ${joined(more)}
        </details>`
      }
    </div>
    <span class="where">${things.length}</span>
  </li> `;
}
