/** Times at which one machine ran, read from what AWS says of it: when it was last started and last stopped. */
interface Account {
  readonly usdPerHour: number | undefined;
  /** Closed times, by the moment they began. */
  readonly ran: Map<number, number>;
  /** Running now, since when. */
  since: number | undefined;
}

export interface Sighting {
  readonly id: string;
  readonly running: boolean;
  /** Epoch milliseconds; the last start. */
  readonly startedAt: number | undefined;
  /** Epoch milliseconds; the last stop, undefined when AWS does not say. */
  readonly stoppedAt: number | undefined;
  readonly usdPerHour: number | undefined;
}

export interface Reading {
  readonly machines: number;
  readonly hours: number;
  /** What it would have been had every machine run all the time. */
  readonly hoursAlwaysOn: number;
  readonly usd: number;
  readonly usdAlwaysOn: number;
  /** Machines without a price in the tables; they count in hours only. */
  readonly unpriced: number;
}

const HOUR = 3_600_000;

/** Adds up for how long machines ran. Looked at after every change, it is exact to AWS's own seconds. */
export class Meter {
  readonly #from: number;
  readonly #accounts = new Map<string, Account>();

  /** `from`: when the metering begins, epoch milliseconds. */
  constructor(from: number) {
    this.#from = from;
  }

  see({ id, running, startedAt, stoppedAt, usdPerHour }: Sighting, now: number): void {
    let account = this.#accounts.get(id);
    if (!account) this.#accounts.set(id, (account = { usdPerHour, ran: new Map(), since: undefined }));
    const began = Math.max(startedAt ?? this.#from, this.#from);
    if (running) {
      // It was stopped and started again between two looks: what it did before is known only if it was running then.
      if (account.since !== undefined && account.since !== began)
        account.ran.set(account.since, Math.min(stoppedAt ?? began, began));
      account.since = began;
      return;
    }
    if (account.since !== undefined)
      account.ran.set(account.since, Math.max(stoppedAt ?? now, account.since));
    account.since = undefined;
  }

  /** How many machines ran at a moment that lies behind. */
  runningAt(at: number): number {
    let running = 0;
    for (const { ran, since } of this.#accounts.values()) {
      const now = since !== undefined && at >= since;
      if (now || [...ran].some(([from, to]) => at >= from && at < to)) running += 1;
    }
    return running;
  }

  /** The sum up to `now`. */
  read(now: number): Reading {
    const span = (now - this.#from) / HOUR;
    const total = { machines: 0, hours: 0, hoursAlwaysOn: 0, usd: 0, usdAlwaysOn: 0, unpriced: 0 };
    for (const { usdPerHour, ran, since } of this.#accounts.values()) {
      let hours = since === undefined ? 0 : (now - since) / HOUR;
      for (const [from, to] of ran) hours += (to - from) / HOUR;
      total.machines += 1;
      total.hours += hours;
      total.hoursAlwaysOn += span;
      if (usdPerHour === undefined) total.unpriced += 1;
      else {
        total.usd += hours * usdPerHour;
        total.usdAlwaysOn += span * usdPerHour;
      }
    }
    return total;
  }
}
