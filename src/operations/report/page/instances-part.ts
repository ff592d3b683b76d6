import { formatBytes } from '../../../words/bytes.ts';
import { count } from '../../../words/count.ts';
import { formatDuration } from '../../../words/duration.ts';
import type { AttentionItem } from '../attention-item.ts';
import { percent } from '../amounts.ts';
import type { Report } from '../report.ts';
import type { ReportedInstance } from '../reported-instance.ts';
import { failingChecks } from '../status-checks.ts';
import { highest } from '../vitals.ts';
import type { Curve } from '../vitals.ts';
import { smallCurve } from './curve-shape.ts';
import { html, quoted } from './markup.ts';
import type { Markup } from './markup.ts';

/** Rows that are open when the page is. */
const shown = 30;

/** Of more instances the curves have half the points, so that the page stays small. */
const many = 250;
type Look = (curve: Curve) => Curve;
const whole: Look = (curve) => curve;
const thinned: Look = (curve) =>
  Array.from({ length: Math.ceil(curve.length / 2) }, (_, index) => {
    const known = curve.slice(2 * index, 2 * index + 2).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  });

/** Every instance, a row each: those with trouble first, then the busiest. */
export function instancesPart(report: Report): Markup | undefined {
  const { instances, attention } = report;
  if (instances.length === 0) return undefined;
  const grave = new Map<string, AttentionItem['severity']>();
  for (const { subject, severity } of attention) if (!grave.has(subject)) grave.set(subject, severity);
  const look = instances.length > many ? thinned : whole;
  const rows = instances.map((instance) => row(instance, grave.get(instance.id), report, look));
  const more = rows.slice(shown);
  return html`<section>
    <h2>Instances<small>those with trouble first, then the busiest</small></h2>
    ${table(rows.slice(0, shown), report)}${
      more.length > 0 &&
      html`<details>
        <summary>${count(more.length, 'more instance')}</summary>
        ${table(more, report)}
      </details>`
    }
  </section>`;
}

function table(rows: readonly Markup[], { shownTags }: Report): Markup {
  return html`<table class="in">
    <thead>
      <tr>
        <th>Instance${shownTags.map((key) => html`, ${quoted(key)}`)}</th>
        <th>State</th>
        <th>Type</th>
        <th>CPU</th>
        <th>Network</th>
        <th>Disk</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

const tones = { critical: 'bad', warning: 'warn', notice: '' } as const;

function row(
  instance: ReportedInstance,
  severity: AttentionItem['severity'] | undefined,
  report: Report,
  look: Look,
): Markup {
  const { id, name, type, zone, vitals } = instance;
  const tone = severity === undefined ? '' : tones[severity];
  const mark = tone !== '' && html`<span class="${tone}">▲ </span>`;
  const tags = report.shownTags.flatMap((key) => {
    const value = Object.hasOwn(instance.tags, key) ? instance.tags[key] : undefined;
    return value === undefined || value === '' ? [] : [html`<small>${quoted(value)}</small>`];
  });
  return html`<tr>
    <td>${mark}${name !== undefined && html`<b>${quoted(name)}</b>`}<i>${id}</i>${tags}</td>
    <td>${stateOf(instance, report)}</td>
    <td>${type}<small>${zone}</small></td>
    ${
      vitals === undefined
        ? html`<td class="soft" colspan="3">–</td>`
        : html`<td>${cpu(vitals, report, look)}</td>
            <td>${network(vitals, look)}</td>
            <td>${disk(vitals)}</td>`
    }
  </tr> `;
}

function stateOf({ state, stopped, checks }: ReportedInstance, { to }: Report): Markup {
  if (stopped !== undefined)
    return html`○ ${state}<small>${formatDuration(Date.parse(to) - Date.parse(stopped))}</small>`;
  if (state !== 'running') return html`◐ ${state}`;
  if (failingChecks(checks).length > 0)
    return html`<span class="bad">✗ ${state}</span><small class="bad">check fails</small>`;
  return html`<span class="good">●</span> ${state}`;
}

type Vitals = NonNullable<ReportedInstance['vitals']>;

function cpu({ cpu, cpuMean, cpuPeak }: Vitals, { thresholds }: Report, look: Look): Markup {
  if (cpuMean === undefined && cpuPeak === undefined) return html`–`;
  const over = highest(cpu) >= thresholds.cpu;
  const words = html`${cpuMean === undefined ? '–' : percent(cpuMean)} · peak
  ${cpuPeak === undefined ? '–' : percent(cpuPeak)}`;
  return html`${smallCurve(look(cpu), 100, over ? thresholds.cpu : undefined)}<small${over && html` class="warn"`}>${words}</small>`;
}

function network({ network, networkIn, networkOut }: Vitals, look: Look): Markup {
  if (networkIn === undefined && networkOut === undefined) return html`–`;
  return html`${smallCurve(look(network), highest(network))}<small
      >${amount(networkIn)} in · ${amount(networkOut)} out</small
    >`;
}

function disk({ diskRead, diskWritten }: Vitals): Markup {
  if (diskRead === undefined && diskWritten === undefined) return html`–`;
  return html`<small>${amount(diskRead)} read<br />${amount(diskWritten)} written</small>`;
}

function amount(bytes: number | undefined): string {
  return bytes === undefined ? '–' : formatBytes(bytes);
}
