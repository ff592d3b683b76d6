import { number, numberOrText } from '../body.ts';
import type { ControlledCloud } from '../controlled-cloud.ts';
import type { ControlCall, Route } from '../route.ts';

/** What the clock shows. Times are ISO 8601; `rate` is virtual seconds for each real one, 0 when it stands. */
export interface ClockAnswer {
  readonly now: string;
  readonly mode: string;
  readonly rate: number;
  /** How many timers wait, and when the next one fires. */
  readonly timers: number;
  readonly nextTimer: string | null;
}

function show({ clock }: ControlledCloud): ClockAnswer {
  const { nextTimer } = clock;
  return {
    now: new Date(clock.now()).toISOString(),
    mode: clock.mode,
    rate: clock.rate,
    timers: clock.timers,
    nextTimer: nextTimer === undefined ? null : new Date(nextTimer).toISOString(),
  };
}

function move(path: string, run: (call: ControlCall) => unknown): Route {
  return {
    method: 'POST',
    path: `clock/${path}`,
    signed: true,
    bodyBytes: 1024,
    async run(call) {
      await run(call);
      return show(call.cloud);
    },
  };
}

/** Reads the virtual clock and moves it. */
export const clockRoutes: readonly Route[] = [
  { method: 'GET', path: 'clock', signed: true, bodyBytes: 0, run: ({ cloud }) => show(cloud) },
  move('advance', ({ cloud, body }) => cloud.clock.advance(numberOrText(body, 'by'))),
  move('set', ({ cloud, body }) => cloud.clock.set(numberOrText(body, 'to'))),
  move('step', ({ cloud }) => cloud.clock.step()),
  move('freeze', ({ cloud }) => cloud.clock.freeze()),
  move('resume', ({ cloud }) => cloud.clock.resume()),
  move('rate', ({ cloud, body }) => cloud.clock.setRate(number(body, 'rate'))),
];
