import type { TimerContext } from '../../action.ts';
import { BURST_MS, DAY_MS, SES_LIMITS } from './limits.ts';
import { mailKey, mails, recipientsOf } from './mails.ts';
import { accounts } from './state.ts';
import type { AccountRow } from './state.ts';

/** The account in this region, as it is or as a new one is: in the sandbox, unless the cloud is lenient. */
export function accountOf({ state, lenient }: TimerContext): AccountRow {
  const row = state.table(accounts).get('account');
  if (row !== undefined) return row;
  return {
    id: 'account',
    sending: true,
    production: lenient,
    suppressedReasons: ['BOUNCE', 'COMPLAINT'],
    warmup: true,
  };
}

export interface Quota {
  readonly daily: number;
  readonly rate: number;
  /** Recipients in the last 24 hours. */
  readonly sent: number;
}

/** What the account may send. A lenient cloud shows the sandbox's numbers, as a new account has them. */
export function quotaOf(context: TimerContext): Quota {
  const { daily, rate } =
    accountOf(context).production && !context.lenient ? SES_LIMITS.production : SES_LIMITS.sandbox;
  return { daily, rate, sent: recipientsSince(context, context.now - DAY_MS) };
}

/** What was sent in the last minute, against which the rate is held. */
export function lately(context: TimerContext): number {
  return recipientsSince(context, context.now - BURST_MS);
}

function recipientsSince(context: TimerContext, since: number): number {
  let count = 0;
  const range = {
    index: 'counted',
    from: mailKey(context, since + 1),
    below: mailKey(context, context.now + 1),
  };
  for (const mail of context.state.table(mails).list(range)) count += recipientsOf(mail).length;
  return count;
}

export interface SendPoint {
  readonly time: number;
  readonly attempts: number;
  readonly bounces: number;
  readonly complaints: number;
}

/** Quarters of an hour of the last two weeks in which something was sent. */
export function sendPoints(context: TimerContext): readonly SendPoint[] {
  const quarter = 900_000;
  const points = new Map<number, SendPoint>();
  const from = context.now - 14 * DAY_MS;
  const range = { index: 'counted', from: mailKey(context, from), below: mailKey(context, context.now + 1) };
  for (const mail of context.state.table(mails).list(range)) {
    const time = Math.floor(mail.sent / quarter) * quarter;
    const before = points.get(time) ?? { time, attempts: 0, bounces: 0, complaints: 0 };
    const ends = Object.values(mail.ends);
    points.set(time, {
      time,
      attempts: before.attempts + recipientsOf(mail).length,
      bounces: before.bounces + ends.filter((end) => end === 'bounced' || end === 'suppressed').length,
      complaints: before.complaints + ends.filter((end) => end === 'complained').length,
    });
  }
  return [...points.values()];
}
