import type { Random } from '../clock.ts';
import type { ActionContext, Caller, TimerContext } from './action.ts';
import type { TimerQueue } from './clock/timer-queue.ts';
import type { Timers } from './clock/timers.ts';
import type { BlockStore } from './store/blocks/block-store.ts';
import type { BodyStore } from './store/bodies/body-store.ts';
import type { Store } from './store/store.ts';
import type { State } from './store/table.ts';
import type { Waits } from './waits.ts';
import { newRequestId } from './request-id.ts';

/** What all contexts of a cloud have in common. */
export interface ContextParts {
  readonly store: Store;
  readonly queue: TimerQueue;
  readonly blocks: BlockStore;
  readonly bodies: BodyStore;
  readonly random: Random;
  readonly lenient: boolean;
  readonly endpoint: () => string;
  readonly waits: Waits;
  /** The record of the calls. */
  readonly calls: ActionContext['calls'];
  /** What was used. */
  readonly usage: ActionContext['usage'];
  /** What services count about themselves. */
  readonly tally: ActionContext['tally'];
}

/** Where and when something happens. */
export interface Moment {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly now: number;
}

type Announce = TimerContext['announce'];

interface Scope {
  readonly account: string;
  readonly region: string;
  readonly state: State;
  readonly timers: Timers;
}

/** Makes what actions, timers and seeds are given. */
export class Contexts {
  readonly #parts: ContextParts;
  readonly #scopes = new Map<string, Scope>();
  /** Mostly the next one is the same. */
  #last: Scope | undefined;

  readonly #announce: Announce;

  constructor(parts: ContextParts) {
    this.#parts = parts;
    const { store, waits } = parts;
    this.#announce = (topic, rows) => store.transaction.afterCommit(() => waits.announce(topic, rows));
  }

  get common(): ContextParts {
    return this.#parts;
  }

  newRequestId(service?: string): string {
    return newRequestId(service, this.#parts.random);
  }

  /** For what nobody called: a timer, a seed. */
  unattended(moment: Moment): TimerContext {
    this.#parts.store.meter.moment = moment.now;
    const { blocks, bodies, random, lenient, endpoint } = this.#parts;
    const { state, timers } = this.#scope(moment.account, moment.region);
    return {
      ...moment,
      state,
      timers,
      blocks,
      bodies,
      random,
      requestId: random.uuid(),
      lenient,
      endpoint: endpoint(),
      announce: this.#announce,
      calls: this.#parts.calls,
      usage: this.#parts.usage,
      tally: this.#parts.tally,
    };
  }

  /** For a call. `fails` is the weather that strikes members of a batch, when there is any. */
  called(
    moment: Moment,
    caller: Caller,
    requestId: string,
    fails: ActionContext['fails'] | undefined,
    allow: (requests: Parameters<ActionContext['allow']>[0], context: ActionContext) => void = outside,
    trace?: string,
  ): ActionContext {
    this.#parts.store.meter.moment = moment.now;
    const { blocks, bodies, random, lenient, endpoint } = this.#parts;
    const { state, timers } = this.#scope(moment.account, moment.region);
    const context: ActionContext = {
      account: moment.account,
      region: moment.region,
      partition: moment.partition,
      now: moment.now,
      state,
      timers,
      blocks,
      bodies,
      random,
      requestId,
      lenient,
      endpoint: endpoint(),
      announce: this.#announce,
      caller,
      trace,
      calls: this.#parts.calls,
      usage: this.#parts.usage,
      tally: this.#parts.tally,
      fails: fails ?? (() => false),
      allow: (requests, as) => allow(requests, as === undefined ? context : { ...context, caller: as }),
    };
    return context;
  }

  #scope(account: string, region: string): Scope {
    if (this.#last?.account === account && this.#last.region === region) return this.#last;
    const key = `${account}/${region}`;
    let scope = this.#scopes.get(key);
    if (scope === undefined) {
      scope = {
        account,
        region,
        state: this.#parts.store.at(account, region),
        timers: this.#parts.queue.for(account, region),
      };
      this.#scopes.set(key, scope);
    }
    this.#last = scope;
    return scope;
  }
}

function outside(): never {
  throw new Error('Only a handler may ask for more than its action does.');
}
