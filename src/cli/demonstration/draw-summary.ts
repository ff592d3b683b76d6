import type { Reading } from '../../rehearsal/meter.ts';
import type { View } from '../print/printer.ts';
import { renderHours } from '../render/hours.ts';
import { formatUsd } from '../render/money.ts';
import { fit } from '../render/text-width.ts';
import type { LocalLabels } from './local-labels.ts';

export interface Summary {
  readonly days: number;
  /** Machines with a schedule. */
  readonly scheduled: Reading;
  readonly hours: readonly { readonly at: number; readonly running: number }[];
}

/** The days as a picture of what ran, then what the schedules saved. `notes` say why days differ, by their label. */
export function drawSummary(
  { days, scheduled, hours }: Summary,
  notes: ReadonlyMap<string, readonly string[]>,
  labels: LocalLabels,
  view: View,
): string {
  const { style } = view;
  const byDay = Map.groupBy(hours, ({ at }) => labels.day(at));
  const rows = [...byDay].map(([label, ofDay]) => {
    const note = fit((notes.get(label) ?? []).join('; '), view.width - label.length - 29);
    return {
      label,
      shares: ofDay.map(({ running }) => running / scheduled.machines),
      ...(note === '' ? {} : { note }),
    };
  });
  const share = (part: number, all: number): string => `${Math.round((part / all) * 100)} %`;
  const saved = scheduled.usdAlwaysOn - scheduled.usd;
  return [
    '',
    style.heading('How much of the scheduled fleet ran, hour by hour'),
    renderHours(rows, view),
    style.heading(
      `What the schedules saved in ${days} ${days === 1 ? 'day' : 'days'}, on ${scheduled.machines} machines`,
    ),
    `Hours  ${count(scheduled.hoursAlwaysOn - scheduled.hours)} of ${count(scheduled.hoursAlwaysOn)} not run (${share(scheduled.hoursAlwaysOn - scheduled.hours, scheduled.hoursAlwaysOn)})`,
    `Money  ${style.good(formatUsd(saved))} of ${formatUsd(scheduled.usdAlwaysOn)} (${share(saved, scheduled.usdAlwaysOn)}), at us-east-1's list prices`,
    ...(scheduled.unpriced === 0
      ? []
      : [style.dim(`       ${scheduled.unpriced} Spot machines have no list price and count in hours only`)]),
    '',
    `Next: ${style.accent('nuage local')} keeps such a cloud for the AWS CLI and boto3;`,
    `      any command takes ${style.accent('--local')}.`,
    '',
  ].join('\n');
}

function count(hours: number): string {
  return Math.round(hours).toLocaleString('en-US');
}
