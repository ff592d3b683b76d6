import type { Timers } from '../clock/timers.ts';
import type { Transaction } from '../store/transaction.ts';

const minute = 60_000;

/** The timer of CloudWatch that takes over what was counted, once a minute is over. */
export const ROLL_UP_TIMER = 'cloudwatch.roll-up';

/** Where and when something was counted. */
export interface TallyPlace {
  readonly account: string;
  readonly region: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A metric that one of the cloud's services publishes about its own resources. */
export interface ServiceMetric {
  readonly namespace: string;
  readonly name: string;
  /** In order of name. */
  readonly dimensions: readonly { readonly Name: string; readonly Value: string }[];
  readonly unit: string;
}

/** All that was counted for a metric within one minute. */
export interface Tallied {
  readonly metric: ServiceMetric;
  /** When the minute began, epoch milliseconds. */
  readonly time: number;
  /** Each value, and how often it came. */
  readonly values: ReadonlyMap<number, number>;
}

/**
 * What services count about themselves, minute by minute, in memory: a message that is sent costs a number in a map
 * and no row. CloudWatch takes it over when it is asked, and at the end of each minute in which something was counted;
 * a process that is killed loses what it counted since, as AWS's metrics are a best effort too.
 */
export class Tally {
  readonly #transaction: Transaction;
  readonly #timersOf: (account: string, region: string) => Timers;
  readonly #counted = new Map<string, Map<string, Counted>>();
  /** Where what was counted last of a metric stands: mostly the next value belongs there too. */
  readonly #recent = new WeakMap<ServiceMetric, Counted>();
  /** The minute in which CloudWatch's timer was set last, by account and region. */
  readonly #armed = new Map<string, number>();
  /** The minute in which a timer was set last, by what it is for. */
  readonly #set = new Map<string, number>();

  constructor(transaction: Transaction, timersOf: (account: string, region: string) => Timers) {
    this.#transaction = transaction;
    this.#timersOf = timersOf;
  }

  /** Counts a value of each metric, once the transaction that is open is committed. */
  count(place: TallyPlace, metrics: readonly ServiceMetric[], values: readonly number[]): void {
    const { account, region, now } = place;
    const scope = `${account}/${region}`;
    const time = beginning(now);
    if (this.#armed.get(scope) !== time) this.#arm(place, scope, time);
    this.#transaction.afterCommit(() => {
      for (const [index, metric] of metrics.entries()) this.#add(scope, metric, time, values[index] ?? 0);
    });
  }

  #arm(place: TallyPlace, scope: string, time: number): void {
    this.soon(place, ROLL_UP_TIMER, '');
    this.#transaction.afterCommit(() => this.#armed.set(scope, time));
  }

  /** Sets a timer for the end of the minute, unless that was done in this minute already. */
  soon(place: TallyPlace, kind: string, key: string): void {
    const { account, region, now } = place;
    const time = beginning(now);
    const name = `${account}/${region}/${kind}/${key}`;
    if (this.#set.get(name) === time) return;
    this.#timersOf(account, region).schedule({ due: time + minute, kind, key, payload: { key, at: now } });
    this.#transaction.afterCommit(() => this.#set.set(name, time));
  }

  /** Takes what was counted before a time; it is here no more. */
  take({ account, region }: Omit<TallyPlace, 'now'>, before = Infinity): readonly Tallied[] {
    const scope = `${account}/${region}`;
    const all = this.#counted.get(scope);
    if (all === undefined || all.size === 0) return [];
    const taken: Tallied[] = [];
    for (const [key, counted] of all) {
      if (counted.time >= before) continue;
      all.delete(key);
      counted.taken = true;
      taken.push(counted);
      this.#transaction.undoing(() => this.#giveBack(scope, key, counted));
    }
    return taken;
  }

  /** What was taken in vain is here again, with what came since. */
  #giveBack(scope: string, key: string, counted: Counted): void {
    const entry = this.#entry(scope, key, { ...counted, taken: false });
    if (entry.values === counted.values) return;
    for (const [value, times] of counted.values)
      entry.values.set(value, (entry.values.get(value) ?? 0) + times);
  }

  /** Where something was counted that nobody has taken yet. */
  places(): readonly { readonly account: string; readonly region: string }[] {
    return [...this.#counted]
      .filter(([, counted]) => counted.size > 0)
      .map(([scope]) => {
        const [account = '', region = ''] = scope.split('/');
        return { account, region };
      });
  }

  #add(scope: string, metric: ServiceMetric, time: number, value: number): void {
    let counted = this.#recent.get(metric);
    if (counted?.time !== time || counted.scope !== scope || counted.taken) {
      let key = `${time}/${metric.namespace}/${metric.name}`;
      for (const { Name, Value } of metric.dimensions) key += `/${Name}=${Value}`;
      counted = this.#entry(scope, key, { scope, metric, time, values: new Map(), taken: false });
      this.#recent.set(metric, counted);
    }
    const { values } = counted;
    values.set(value, (values.get(value) ?? 0) + 1);
  }

  /** What is counted under a key; what is given when there is nothing yet. */
  #entry(scope: string, key: string, first: Counted): Counted {
    let all = this.#counted.get(scope);
    if (all === undefined) this.#counted.set(scope, (all = new Map()));
    const present = all.get(key);
    if (present === undefined) all.set(key, first);
    return present ?? first;
  }
}

interface Counted extends Tallied {
  readonly scope: string;
  /** It is CloudWatch's now: what comes counts anew. */
  taken: boolean;
  readonly values: Map<number, number>;
}

function beginning(now: number): number {
  return Math.floor(now / minute) * minute;
}
