import type { TimerContext } from '../../../action.ts';

export const DELIVER_JOB = 'cloudtrail.deliver';

/** AWS delivers within five minutes on average: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html */
const EVERY_MS = 5 * 60_000;

/** A trail that has nothing to write, or could not, waits until something is called. */
export function deliverWhenCalled(context: TimerContext, name: string): void {
  const { region, calls } = context;
  calls.whenCalled(context, {
    kind: DELIVER_JOB,
    key: `${region}/${name}`,
    payload: { name },
    afterMs: EVERY_MS,
  });
}

export function scheduleDelivery(
  { timers, now, lenient, region }: TimerContext,
  name: string,
  again = false,
) {
  const key = `${region}/${name}`;
  const due = lenient && !again ? now : now + EVERY_MS;
  timers.schedule({ due, kind: DELIVER_JOB, key, payload: { name } });
}
