import { formatBytes } from '../../../words/bytes.ts';
import { count } from '../../../words/count.ts';
import { formatMinute } from '../../../words/date.ts';
import { formatDuration } from '../../../words/duration.ts';
import { percent } from '../amounts.ts';
import type { Share } from '../fleet.ts';
import type { Report } from '../report.ts';
import { highest } from '../vitals.ts';
import { wideCurve } from './curve-shape.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** Bars of one kind, before the rest is added up. */
const bars = 7;

/** The instances at a glance: states, types, zones, and how busy they were together. */
export function fleetPart(report: Report): Markup {
  const { fleet } = report;
  if (fleet.total === 0)
    return html`<section>
      <h2>Fleet</h2>
      <p class="soft">There is no instance here.</p>
    </section>`;
  return html`<section>
    <h2>Fleet<small>${count(fleet.total, 'instance')} in ${count(fleet.regions.length, 'region')}</small></h2>
    <div class="stack">
      ${fleet.states.map(({ name, count }) => html`<i class="${name}" style="flex:${count}"></i>`)}
    </div>
    <div class="cols">
      <div>
        <h3>States</h3>
        ${barsOf(fleet.states)}
      </div>
      <div>
        <h3>Types</h3>
        ${barsOf(fleet.types)}
      </div>
      <div>
        <h3>Zones</h3>
        ${barsOf(fleet.zones)}
      </div>
      ${
        fleet.regions.length > 1 &&
        html`<div>
          <h3>Regions</h3>
          ${barsOf(fleet.regions)}
        </div>`
      }
    </div>
    ${curves(report)}
  </section>`;
}

function barsOf(shares: readonly Share[]): readonly Markup[] {
  const rest = shares.slice(bars);
  const shown =
    rest.length === 0
      ? shares
      : [
          ...shares.slice(0, bars),
          { name: `${rest.length} others`, count: rest.reduce((sum, { count }) => sum + count, 0) },
        ];
  const most = Math.max(...shown.map(({ count }) => count));
  return shown.map(
    ({ name, count }) =>
      html`<div class="bar">
        <span>${name}</span
        ><i
          class="${name === 'running' ? 'good' : name === 'stopped' ? 'off' : ''}"
          style="width:${Math.round((count / most) * 1000) / 10}%"
        ></i
        ><span>${count}</span>
      </div>`,
  );
}

function curves({ curves, from, to, fleet }: Report): Markup | undefined {
  if (curves.state !== 'read') return html`<p class="soft">Metrics are not here. ${curves.reason}</p>`;
  const { cpu, network, period } = curves.value;
  if (fleet.total === 0 || cpu.every((value) => value === null)) return undefined;
  const most = highest(network);
  const axis = html`<div class="axis">
    <span>${formatMinute(Date.parse(from))}</span><span>${formatMinute(Date.parse(to))} UTC</span>
  </div>`;
  // A scale of its own, in tens: a fleet is rarely near a hundred.
  const top = Math.max(10, Math.ceil(highest(cpu) / 10) * 10);
  return html`<br />
    <div class="cols">
      <div>
        <h3>CPU, the mean of all<small>scale to ${top} %, at most ${percent(highest(cpu))}</small></h3>
        ${wideCurve(cpu, top, `CPU of all instances, at most ${percent(highest(cpu))}`)}${axis}
      </div>
      <div>
        <h3>
          Network, all together<small
            >at most ${formatBytes(most)} a second, each ${formatDuration(period)}</small
          >
        </h3>
        ${wideCurve(network, most * 1.1, `Network of all instances, at most ${formatBytes(most)} a second`)}${axis}
      </div>
    </div>`;
}
