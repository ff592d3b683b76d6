import { formatBytes } from '../../../words/bytes.ts';
import { count } from '../../../words/count.ts';
import { formatMinute, formatMonth } from '../../../words/date.ts';
import { cents, percent } from '../amounts.ts';
import { groupedAttention, manyOf } from '../grouped-attention.ts';
import { headline } from '../headline.ts';
import { badges } from '../page/attention-part.ts';
import { change } from '../page/costs-part.ts';
import { html, Markup, quoted } from '../page/markup.ts';
import type { Report } from '../report.ts';
import type { ReportedInstance } from '../reported-instance.ts';
import { valueOf } from '../section.ts';
import { tilesOf } from '../tiles.ts';
import type { Tile } from '../tiles.ts';
import { unreadParts } from '../unread-parts.ts';
import { highest } from '../vitals.ts';
import { shownInMail } from './shown.ts';

/** The content ids of the pictures that are there. */
export interface PictureIds {
  readonly cpu: string | undefined;
  readonly network: string | undefined;
  /** By instance. */
  readonly instances: ReadonlyMap<string, string>;
}

// Clients of mail know tables and styles in place, and little else.
const soft = 'color:#5c6675';
const tones = { good: '#1a7a4a', warn: '#96590a', bad: '#bf2c24' } as const;
const marks = {
  critical: { word: 'Critical', colour: tones.bad },
  warning: { word: 'Warning', colour: tones.warn },
  notice: { word: 'Notice', colour: '#5c6675' },
} as const;
const line = 'border-bottom:1px solid #e2e6ec';
const dark = `@media(prefers-color-scheme:dark){body,.page{background:#12171e!important}.page,.page td,.page h1,.page h2,.page b{color:#e7ebf1!important}.page .soft{color:#98a3b3!important}.page .line{border-color:#2a323d!important}.page .good{color:#56c98f!important}.page .warn{color:#e6ad55!important}.page .bad{color:#ff8178!important}}`;

/** The report as the HTML of a mail, with pictures by their content ids. */
export function mailHtml(report: Report, pictures: PictureIds): string {
  const { title, from, to } = report;
  const [first = '', ...sentences] = headline(report);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Report</title>
        <style>
          ${new Markup(dark)}
        </style>
      </head>
      <body style="margin:0;padding:0;background:#ffffff">
        <table
          role="presentation"
          class="page"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          style="background:#ffffff;color:#161b24;font:15px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
        >
          <tr>
            <td align="center" style="padding:24px 12px">
              <table
                role="presentation"
                width="640"
                cellpadding="0"
                cellspacing="0"
                style="width:100%;max-width:640px;text-align:left"
              >
                <tr>
                  <td>
                    <h1 style="font-size:24px;line-height:1.2;margin:0">${quoted(title)}</h1>
                    <p class="soft" style="margin:4px 0 0;font-size:13px;${soft}">
                      ${formatMinute(Date.parse(from))} – ${formatMinute(Date.parse(to))} UTC
                    </p>
                    <p style="font-size:17px;margin:16px 0 18px"><b>${first}</b> ${sentences.join(' ')}</p>
                    ${tiles(tilesOf(report))}${unread(report)}${attention(report)}${curves(report, pictures)}${costs(report)}${instances(report, pictures)}
                    <p class="soft" style="margin:24px 0 0;font-size:12px;${soft}">
                      The page that is attached has every instance, the runs and the rest. Made by nuage.
                    </p>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`.text;
}

function heading(words: string, more = ''): Markup {
  return html`<h2 style="font-size:17px;margin:28px 0 8px">
    ${words} <span class="soft" style="font-weight:400;font-size:13px;${soft}">${more}</span>
  </h2>`;
}

function tiles(all: readonly Tile[]): Markup {
  const cell = ({ title, figure, unit, below, tone }: Tile): Markup =>
    html`<td class="line" width="50%" valign="top" style="padding:10px 12px 10px 0;${line}">
      <span class="soft" style="font-size:13px;${soft}">${title}</span><br /><b
        class="${tone}"
        style="font-size:22px;line-height:1.25${tone !== undefined && `;color:${tones[tone]}`}"
        >${figure}</b
      >${unit !== undefined && html` <span class="soft" style="font-size:13px;${soft}">${unit}</span>`}<br /><span
        class="soft"
        style="font-size:13px;${soft}"
        >${below}</span
      >
    </td>`;
  const rows = Array.from({ length: Math.ceil(all.length / 2) }, (_, row) => all.slice(2 * row, 2 * row + 2));
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
    ${rows.map(
      (row) =>
        html`<tr>
          ${row.map(cell)}${row.length === 1 && html`<td></td>`}
        </tr>`,
    )}
  </table>`;
}

function unread(report: Report): readonly Markup[] {
  return unreadParts(report).map(
    ({ part, reason }) =>
      html`<p class="warn" style="margin:12px 0 0;color:${tones.warn}">
        <b>${part}</b> could not be read: ${quoted(reason)}
      </p>`,
  );
}

function attention({ attention }: Report): Markup {
  if (attention.length === 0)
    return html`${heading('Needs attention')}
      <p>✓ Nothing.</p>`;
  const groups = groupedAttention(attention);
  const shown = groups
    .slice(0, shownInMail)
    .flatMap((group) => group.slice(0, 1).map((first) => ({ first, many: manyOf(group) })));
  return html`${heading('Needs attention', count(attention.length, 'thing'))}
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      ${shown.map(
        ({ first: { severity, name, subject, message, region }, many }) =>
          html`<tr>
            <td
              class="line ${badges[severity].tone}"
              width="76"
              valign="top"
              style="padding:7px 8px 7px 0;font-size:13px;color:${marks[severity].colour};${line}"
            >
              ${marks[severity].word}
            </td>
            <td class="line" style="padding:7px 8px 7px 0;${line}">
              <b>${many ?? quoted(name ?? subject)}</b>: ${quoted(message)}
            </td>
            <td
              class="line soft"
              align="right"
              valign="top"
              style="padding:7px 0;font-size:13px;white-space:nowrap;${soft};${line}"
            >
              ${many === undefined && region}
            </td>
          </tr>`,
      )}
    </table>`;
}

function picture(id: string | undefined, width: number, height: number, words: string): Markup | undefined {
  if (id === undefined) return undefined;
  return html`<img
    src="cid:${id}"
    width="${width}"
    height="${height}"
    alt="${words}"
    style="display:block;width:${width}px;max-width:100%;height:${height}px;border:0"
  />`;
}

export const widePicture = { width: 312, height: 72 } as const;
export const smallPicture = { width: 112, height: 24 } as const;

function curves({ curves }: Report, { cpu, network }: PictureIds): Markup | undefined {
  const value = valueOf(curves);
  if (value === undefined || cpu === undefined) return undefined;
  const { width, height } = widePicture;
  const most = `at most ${percent(highest(value.cpu))}`;
  const bytes = `at most ${formatBytes(highest(value.network))} a second`;
  return html`${heading('All instances together')}
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      <tr>
        <td width="50%" style="padding-right:8px">
          ${picture(cpu, width, height, `CPU, ${most}`)}<span class="soft" style="font-size:13px;${soft}"
            >CPU, ${most}</span
          >
        </td>
        <td width="50%">
          ${picture(network, width, height, `Network, ${bytes}`)}<span
            class="soft"
            style="font-size:13px;${soft}"
            >Network, ${bytes}</span
          >
        </td>
      </tr>
    </table>`;
}

function costs({ costs }: Report): Markup | undefined {
  const summary = valueOf(costs);
  if (summary === undefined || summary.rows.length === 0) return undefined;
  const { periods, rows, currency } = summary;
  const closed = periods.findLastIndex(({ estimated }) => !estimated);
  // Two months are as many as a telephone shows.
  const from = Math.max(0, periods.length - 2);
  const cell = (words: string, strong = false): Markup =>
    html`<td
      class="line"
      align="right"
      style="padding:6px 0 6px 8px;white-space:nowrap;font-size:14px;${line}"
    >
      ${strong ? html`<b>${words}</b>` : words}
    </td>`;
  const row = (name: Markup, amounts: readonly string[], strong = false): Markup =>
    html`<tr>
      <td class="line" style="padding:6px 8px 6px 0;font-size:14px;${line}">${name}</td>
      ${amounts.slice(from).map((amount) => cell(cents(amount), strong))}${cell(change(amounts, closed), strong)}
    </tr>`;
  const totals = periods.map(({ total }) => total);
  return html`${heading('Costs by service', `in ${currency}; the change is that of the last closed month`)}
    <table width="100%" cellpadding="0" cellspacing="0">
      <tr>
        <td></td>
        ${periods.slice(from).map(({ start, estimated }) => html`<td class="line soft" align="right" style="padding:4px 0 4px 8px;font-size:13px;${soft};${line}">${formatMonth(start)}${estimated && ' so far'}</td>`)}
        <td class="line soft" align="right" style="padding:4px 0 4px 8px;font-size:13px;${soft};${line}">
          Change
        </td>
      </tr>
      ${rows.slice(0, 8).map(({ name, amounts }) => row(quoted(name), amounts))}${row(html`<b>Total</b>`, totals, true)}
    </table>`;
}

function instances({ instances }: Report, { instances: ids }: PictureIds): Markup | undefined {
  if (instances.length === 0) return undefined;
  const shown = instances.slice(0, shownInMail);
  const words = shown.length < instances.length ? `the first ${shown.length} of ${instances.length}` : '';
  return html`${heading('Instances', words)}
    <table width="100%" cellpadding="0" cellspacing="0">
      ${shown.map((one) => instance(one, ids.get(one.id)))}
    </table>`;
}

function instance(
  { id, name, state, type, zone, vitals }: ReportedInstance,
  pictureId: string | undefined,
): Markup {
  const colour = state === 'running' ? tones.good : '#5c6675';
  const { width, height } = smallPicture;
  const cpu =
    vitals?.cpuMean === undefined ? '' : `${percent(vitals.cpuMean)} · peak ${percent(vitals.cpuPeak ?? 0)}`;
  return html`<tr>
    <td class="line" style="padding:8px 8px 8px 0;word-break:break-word;${line}">
      <b>${quoted(name ?? id)}</b><br /><span class="soft" style="font-size:12px;${soft}">${id}</span>
    </td>
    <td class="line" style="padding:8px 8px 8px 0;font-size:13px;${line}">
      <span class="${state === 'running' ? 'good' : 'soft'}" style="color:${colour}">${state}</span
      ><br /><span class="soft" style="${soft};white-space:nowrap">${type}<br />${zone}</span>
    </td>
    <td class="line" width="120" style="padding:8px 0;font-size:12px;${line}">
      ${picture(pictureId, width, height, `CPU ${cpu}`)}<span class="soft" style="${soft}">${cpu}</span>
    </td>
  </tr>`;
}
