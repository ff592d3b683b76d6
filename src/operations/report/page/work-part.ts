import { count, groupDigits } from '../../../words/count.ts';
import { formatMinute } from '../../../words/date.ts';
import { formatDuration } from '../../../words/duration.ts';
import { money, percent } from '../amounts.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import { html, quoted } from './markup.ts';
import type { Markup } from './markup.ts';

/** What nuage did and could do: schedules, runs, backups, cleanup. */
export function workParts(report: Report): readonly (Markup | undefined)[] {
  return [saving(report), runs(report), backups(report), cleanup(report), alarms(report)];
}

/** A part that could not be read says so in its place; one that was not asked for is left out. */
function part<T>(
  title: string,
  read: Section<T>,
  draw: (value: T) => Markup | undefined,
): Markup | undefined {
  if (read.state === 'off') return undefined;
  const inside =
    read.state === 'read'
      ? draw(read.value)
      : html`<p class="soft">It could not be read: ${quoted(read.reason)}</p>`;
  return inside === undefined
    ? undefined
    : html`<section>
        <h2>${title}</h2>
        ${inside}
      </section>`;
}

const hours = (amount: number): string => groupDigits(String(Math.round(amount)));

function saving({ saving }: Report): Markup | undefined {
  return part('What the schedules saved', saving, (lines) => {
    if (lines.length === 0) return html`<p class="soft">No instance is on a schedule.</p>`;
    return html`<div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Schedule</th>
              <th class="n">Instances</th>
              <th class="n">Hours</th>
              <th class="n">Always on</th>
              <th class="n">Saved</th>
              <th class="n">Share</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              (line) =>
                html`<tr>
                  <td><b>${quoted(line.schedule)}</b></td>
                  <td class="n">${line.instances}</td>
                  <td class="n">${hours(line.hours)}</td>
                  <td class="n">${hours(line.hoursAlwaysOn)}</td>
                  <td class="n good">${money(line.usdSaved)}</td>
                  <td class="n">
                    ${line.usdAlwaysOn > 0 && percent((line.usdSaved / line.usdAlwaysOn) * 100)}
                  </td>
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
      <p class="soft">
        By the schedules, for the instances that are on them now, at list prices on demand; what people
        started or stopped by hand does not count.
      </p>`;
  });
}

/** Runs in the table. */
const shownRuns = 20;
const states = {
  done: html`<span class="good">✓ done</span>`,
  incomplete: html`<span class="bad">✗ incomplete</span>`,
  interrupted: html`<span class="bad">✗ interrupted</span>`,
  running: html`◐ running`,
} as const;

function runs({ runs }: Report): Markup | undefined {
  return part('What nuage did', runs, (lines) => {
    if (lines.length === 0) return html`<p class="soft">No operation changed anything in this time.</p>`;
    const row = (line: (typeof lines)[number]): Markup =>
      html`<tr>
        <td><b>${line.operation}</b> <span class="id">${line.run}</span></td>
        <td>${formatMinute(Date.parse(line.started))}</td>
        <td>${states[line.state]}</td>
        <td class="n">${line.done} of ${count(line.steps, 'step')}</td>
      </tr> `;
    const table = (some: typeof lines): Markup =>
      html`<div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Operation</th>
              <th>Started, UTC</th>
              <th>State</th>
              <th class="n">Done</th>
            </tr>
          </thead>
          <tbody>
            ${some.map(row)}
          </tbody>
        </table>
      </div>`;
    const more = lines.slice(shownRuns);
    return html`${table(lines.slice(0, shownRuns))}${
      more.length > 0 &&
      html`<details>
        <summary>${count(more.length, 'more run')}</summary>
        ${table(more)}
      </details>`
    }`;
  });
}

function backups({ backups }: Report): Markup | undefined {
  return part('Backups', backups, ({ newest, total, wanted, missing }) => {
    const words = html`<p>
      ${wanted - missing} of ${count(wanted, 'instance')} that ask for it
      ${wanted - missing === 1 ? 'has' : 'have'} a backup, ${count(total, 'backup')} in all.
    </p>`;
    if (newest.length === 0) return words;
    return html`${words}
      <details>
        <summary>The newest of each, the oldest first</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th>Instance</th>
                <th>Backup</th>
                <th>Made, UTC</th>
                <th class="n">Age</th>
              </tr>
            </thead>
            <tbody>
              ${newest.map(
                ({ name, instance, id, time, ageMs }) =>
                  html`<tr>
                    <td>
                      ${name !== undefined && html`<b>${quoted(name)}</b> `}<span class="id"
                        >${instance}</span
                      >
                    </td>
                    <td class="id">${id}</td>
                    <td>${formatMinute(Date.parse(time))}</td>
                    <td class="n">${formatDuration(ageMs)}</td>
                  </tr> `,
              )}
            </tbody>
          </table>
        </div>
      </details>`;
  });
}

function cleanup({ cleanup }: Report): Markup | undefined {
  return part('What a cleanup would free', cleanup, ({ kinds, olderThan, usdPerMonth }) => {
    const age = formatDuration(olderThan);
    if (kinds.length === 0)
      return html`<p class="soft">Nothing: no image, snapshot or volume older than ${age} is unused.</p>`;
    return html`<table>
      <thead>
        <tr>
          <th>Unused, older than ${age}</th>
          <th class="n">How many</th>
          <th class="n">A month</th>
        </tr>
      </thead>
      <tbody>
        ${kinds.map(
          ({ kind, count, usdPerMonth }) =>
            html`<tr>
              <td>${kind}</td>
              <td class="n">${count}</td>
              <td class="n">${usdPerMonth > 0 ? money(usdPerMonth) : '–'}</td>
            </tr> `,
        )}
      </tbody>
      <tfoot>
        <tr>
          <td>nuage cleanup shows each, and asks</td>
          <td></td>
          <td class="n">${money(usdPerMonth)}</td>
        </tr>
      </tfoot>
    </table>`;
  });
}

function alarms({ alarms, to }: Report): Markup | undefined {
  return part('Alarms', alarms, (lines) => {
    if (lines.length === 0) return undefined;
    const of = (state: string): number => lines.filter((line) => line.state === state).length;
    return html`<p>
        <span class="${of('ALARM') > 0 ? 'bad' : 'good'}">${of('ALARM')} in alarm</span>, ${of('OK')} ok,
        ${of('INSUFFICIENT_DATA')} without enough data.
      </p>
      <details>
        <summary>All ${lines.length}</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th>Alarm</th>
                <th>State</th>
                <th>Looks at</th>
                <th>Since</th>
              </tr>
            </thead>
            <tbody>
              ${lines.map(
                ({ name, state, condition, since }) =>
                  html`<tr>
                    <td><b>${quoted(name)}</b></td>
                    <td class="${state === 'ALARM' ? 'bad' : ''}">${state}</td>
                    <td>${quoted(condition)}</td>
                    <td>${since !== undefined && formatDuration(Date.parse(to) - Date.parse(since))}</td>
                  </tr> `,
              )}
            </tbody>
          </table>
        </div>
      </details>`;
  });
}
