import { count } from '../../../words/count.ts';
import type { AttentionItem } from '../attention-item.ts';
import { groupedAttention, manyOf } from '../grouped-attention.ts';
import type { Report } from '../report.ts';
import { html, plain, quoted } from './markup.ts';
import type { Markup } from './markup.ts';

/** Lines that are open when the page is. */
const shown = 15;

export const badges = {
  critical: { word: 'Critical', tone: 'bad' },
  warning: { word: 'Warning', tone: 'warn' },
  notice: { word: 'Notice', tone: 'soft' },
} as const;

/** What needs attention: the same matter of many instances is one line, with who they are inside. */
export function attentionPart({ attention }: Report): Markup {
  if (attention.length === 0)
    return html`<section>
      <h2>Needs attention</h2>
      <p class="good">✓ Nothing. No alarm sounds, no check fails, no threshold is crossed.</p>
    </section>`;
  const lines = groupedAttention(attention).map((group) => {
    const [first] = group;
    if (group.length === 1 && first !== undefined) return single(first);
    return several(group);
  });
  const more = lines.slice(shown);
  return html`<section>
    <h2>Needs attention<small>${count(attention.length, 'thing')}</small></h2>
    <ul class="list">
      ${lines.slice(0, shown)}
    </ul>
    ${
      more.length > 0 &&
      html`<details>
        <summary>${count(more.length, 'more line')}</summary>
        <ul class="list">
          ${more}
        </ul>
      </details>`
    }
  </section>`;
}

export function single(item: AttentionItem): Markup {
  return html`<li>
    ${badge(item)}<span class="what">${subject(item)}: ${quoted(item.message)}</span
    ><span class="where">${item.region}</span>
  </li> `;
}

function several(group: readonly AttentionItem[]): Markup {
  const [first] = group;
  if (first === undefined) return html``;
  return html`<li>
    ${badge(first)}
    <div class="what">
      <details>
        <summary><b>${manyOf(group)}</b>: ${quoted(first.message)}</summary>
        ${group.map((item) => html`${subject(item)} · `)}
      </details>
    </div>
  </li> `;
}

function badge({ severity }: AttentionItem): Markup {
  const { word, tone } = badges[severity];
  return html`<span><span class="badge ${tone}">${word}</span></span>`;
}

export function subject({ name, subject }: Pick<AttentionItem, 'name' | 'subject'>): Markup {
  if (name === undefined) return html`<b>${quoted(subject)}</b>`;
  return html`<b>${quoted(name)}</b> <span class="id">${plain(subject)}</span>`;
}
