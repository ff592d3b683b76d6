import type { TimerContext } from '../../../action.ts';

export const INVENTORY_TIMER = 's3.inventory';
const DAY_MS = 86_400_000;

/** Which report is due. */
export interface Report {
  readonly bucket: string;
  readonly id: string;
}

/** Reports are made at midnight of UTC, the weekly ones on Sundays: https://docs.aws.amazon.com/AmazonS3/latest/userguide/configure-inventory.html */
export function scheduleReport(
  { timers, now }: Pick<TimerContext, 'timers' | 'now'>,
  report: Report,
  frequency: string | undefined,
): void {
  let due = (Math.floor(now / DAY_MS) + 1) * DAY_MS;
  if (frequency === 'Weekly') while (new Date(due).getUTCDay() !== 0) due += DAY_MS;
  timers.schedule({ due, kind: INVENTORY_TIMER, key: `${report.bucket}/${report.id}`, payload: report });
}
