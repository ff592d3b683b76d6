import type { Reading } from '../../rehearsal/meter.ts';
import type { View } from '../print/printer.ts';
import { renderHours } from '../render/hours.ts';
import { formatUsd } from '../render/money.ts';
import type { LocalLabels } from './local-labels.ts';

export interface Summary {
  readonly days: number;
  /** Machines with a schedule. */
  readonly scheduled: Reading;
  readonly hours: readonly { readonly at: number; readonly running: number; readonly machines: number }[];
}

/** The days as a picture, then what the schedules saved. */
export function drawSummary({ days, scheduled, hours }: Summary, labels: LocalLabels, view: View): string {
  const { style } = view;
  const byDay = Map.groupBy(hours, ({ at }) => labels.day(at));
  const rows = [...byDay].map(([label, ofDay]) => ({
    label,
    shares: ofDay.map(({ running, machines }) => running / machines),
    ...(ofDay.length === 24 ? {} : { note: `a day of ${ofDay.length} hours: the clocks change` }),
  }));
  const share = (part: number, all: number): string => `${Math.round((part / all) * 100)} %`;
  const saved = scheduled.usdAlwaysOn - scheduled.usd;
  return [
    '',
    style.heading('How much of the fleet runs, hour by hour'),
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
    `Next: ${style.accent('nuage local')} keeps such a cloud for the AWS CLI and boto3; any command takes ${style.accent('--local')}.`,
    '',
  ].join('\n');
}

function count(hours: number): string {
  return Math.round(hours).toLocaleString('en-US');
}
