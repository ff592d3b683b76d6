import { count } from '../../../words/count.ts';
import { formatMinute } from '../../../words/date.ts';
import { formatDuration } from '../../../words/duration.ts';
import { money } from '../amounts.ts';
import { headline } from '../headline.ts';
import type { Report } from '../report.ts';
import { unreadParts } from '../unread-parts.ts';
import { tilesOf } from '../tiles.ts';
import { attentionPart } from './attention-part.ts';
import { changesPart } from './changes-part.ts';
import { costsPart } from './costs-part.ts';
import { fleetPart } from './fleet-part.ts';
import { instancesPart } from './instances-part.ts';
import { html, Markup, plain, quoted } from './markup.ts';
import { style } from './style.ts';
import { workParts } from './work-part.ts';

/** The report as one page of HTML: no script, nothing that is fetched, light and dark, and good on paper. */
export function renderPage(report: Report): string {
  const { title, from, to, places } = report;
  const accounts = [...new Set(places.map(({ account }) => account))];
  const [first = '', ...sentences] = headline(report);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${plain(title)}, ${formatMinute(Date.parse(to))} UTC</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>${quoted(title)}</h1>
            <p class="sub">
              ${formatMinute(Date.parse(from))} – ${formatMinute(Date.parse(to))} UTC ·
              ${accounts.length > 3 ? count(accounts.length, 'account') : accounts.join(', ')} ·
              ${regionsOf(report)}
            </p>
            <p class="lede"><b>${first}</b> ${sentences.join(' ')}</p>
          </header>
          <div class="tiles">
            ${tilesOf(report).map(
              ({ title, figure, unit, below, tone }) =>
                html`<div class="tile">
                  <h3>${title}</h3>
                  <b class="${tone}">${figure}${unit !== undefined && html` <small>${unit}</small>`}</b>
                  <p>${below}</p>
                </div>`,
            )}
          </div>
          ${unread(report)}${attentionPart(report)}${changesPart(report)}${fleetPart(report)}${instancesPart(report)}${costsPart(report)}${workParts(report)}
          ${foot(report)}
        </main>
      </body>
    </html> `.text;
}

function unread(report: Report): readonly Markup[] {
  return unreadParts(report).map(
    ({ part, reason }) => html`<p class="note"><b>${part}</b> could not be read: ${quoted(reason)}</p>`,
  );
}

function regionsOf({ places }: Report): string {
  const regions = [...new Set(places.map(({ region }) => region))];
  return regions.length > 4 ? count(regions.length, 'region') : regions.join(', ');
}

function foot({ thresholds, asked, fleet, curves }: Report): Markup {
  const { cpu, stoppedFor, backupAge, costRise } = thresholds;
  const price =
    fleet.unpriced > 0 && `; the price of ${count(fleet.unpriced, 'running instance')} is not known`;
  return html`<footer>
    <p>
      Attention begins at ${cpu} % of CPU over
      ${curves.state === 'read' ? formatDuration(curves.value.period) : 'a period'},
      ${formatDuration(stoppedFor)} of standing still, backups older than ${formatDuration(backupAge)}, and a
      month that costs ${costRise} % more.
    </p>
    <p>
      Times are UTC. Rates of running costs are list prices on demand${price}.
      ${count(asked.metrics, 'metric')} were asked for in ${count(asked.metricCalls, 'call')}
      (${money(asked.metricsUsd)} at list
      price)${asked.costsUsd > 0 && `, costs for ${money(asked.costsUsd)}`}. Made by nuage.
    </p>
  </footer>`;
}
