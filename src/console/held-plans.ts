import { UsageError } from '../errors.ts';
import type { OperationContext } from '../operations/context.ts';
import type { OperationEvent } from '../operations/host.ts';
import { applyPlan } from '../operations/plan/apply.ts';
import type { Plan } from '../operations/plan/plan.ts';
import { RunIncompleteError, type RunReport } from '../operations/plan/report.ts';
import { summarize, type PlanSummary } from '../operations/plan/summary.ts';
import { failureWords, type FailureWords } from './failure.ts';

/** What the page hears of a run. The last one is `finished` or `refused`. */
export type RunNews =
  | { readonly kind: 'started'; readonly run: string; readonly steps: number }
  | (Omit<Extract<OperationEvent, { kind: 'step-finished' }>, 'kind'> & { readonly kind: 'step' })
  | { readonly kind: 'waiting'; readonly what: string; readonly targets: number; readonly state: string }
  | { readonly kind: 'finished'; readonly report: RunReport }
  | { readonly kind: 'refused'; readonly error: FailureWords };

/** A plan as the page shows it before a person decides. */
export interface ShownPlan {
  readonly id: string;
  readonly summary: PlanSummary;
  /** The word that must be typed, when something is deleted. */
  readonly word?: string;
}

interface Held {
  readonly shown: ShownPlan;
  readonly plan: Plan;
  readonly news: RunNews[];
  readonly listeners: Set<() => void>;
  state: 'waits' | 'runs' | 'over';
}

/** More than a person looks at: the oldest that is not being applied makes room. */
const mostHeld = 20;
/** News that a page which comes late still hears: a run of 100,000 steps must not fill the memory. */
const mostNews = 500;

/** Plans that were made for the page: each is shown, then applied once or forgotten. */
export class HeldPlans {
  readonly #held = new Map<string, Held>();
  readonly #runs = new Set<Promise<void>>();

  async hold(plan: Plan, id: string): Promise<ShownPlan> {
    const summary = await summarize(plan);
    const deletes = summary.changes.delete + summary.changes.replace > 0;
    const shown = { id, summary, ...(deletes && { word: 'delete' }) };
    this.#held.set(id, { shown, plan, news: [], listeners: new Set(), state: 'waits' });
    for (const [other, { state }] of this.#held) {
      if (this.#held.size <= mostHeld) break;
      if (state !== 'runs') await this.forget(other);
    }
    return shown;
  }

  async forget(id: string): Promise<void> {
    const held = this.#find(id);
    if (held.state === 'runs')
      throw new UsageError('This plan is being applied, and cannot be forgotten now');
    this.#held.delete(id);
    await held.plan[Symbol.asyncDispose]();
  }

  /** Begins to apply a plan, once. What becomes of it is told by `news`. */
  apply(id: string, word: unknown, context: OperationContext): void {
    const held = this.#find(id);
    if (held.state !== 'waits') throw new UsageError('This plan was applied already; plan again');
    if (held.shown.word !== undefined && word !== held.shown.word)
      throw new UsageError(`This deletes something: type "${held.shown.word}" to confirm it`);
    held.state = 'runs';
    const run = this.#run(held, context).finally(() => this.#runs.delete(run));
    this.#runs.add(run);
  }

  /** Waits for the runs that are under way (the context's signal has them stop after the step they are at), and forgets what waits. */
  async end(): Promise<void> {
    while (this.#runs.size > 0) await Promise.all(this.#runs);
    for (const held of this.#held.values()) {
      if (held.state !== 'waits') continue;
      held.state = 'over';
      for (const listener of held.listeners) listener();
      await held.plan[Symbol.asyncDispose]();
    }
  }

  /** All news of a run from its beginning, and on until it is over. Refuses at once when there is no such plan. */
  news(id: string, signal: AbortSignal): AsyncGenerator<RunNews> {
    return this.#tell(this.#find(id), signal);
  }

  async *#tell(held: Held, signal: AbortSignal): AsyncGenerator<RunNews> {
    let told: RunNews | undefined;
    while (!signal.aborted) {
      // Old news may have gone meanwhile: then what is left is told.
      const from = told === undefined ? 0 : held.news.indexOf(told) + 1;
      for (const one of held.news.slice(from)) {
        told = one;
        yield one;
      }
      if (held.state === 'over') return;
      if (held.news.at(-1) === told) await nextOf(held, signal);
    }
  }

  async #run(held: Held, context: OperationContext): Promise<void> {
    const { plan } = held;
    const tell = (news: RunNews): void => {
      held.news.push(news);
      if (held.news.length > mostNews) held.news.shift();
      for (const listener of held.listeners) listener();
    };
    const host = {
      ask: async () => true,
      notify(event: OperationEvent) {
        context.host.notify(event);
        const news = newsOf(event);
        if (news !== undefined) tell(news);
      },
    };
    // Time has passed since it was made, as with a plan in a file: what has moved is found before anything is changed.
    const aged: Plan = { ...plan, saved: true };
    let last: RunNews;
    try {
      last = { kind: 'finished', report: await applyPlan(aged, { ...context, host }) };
    } catch (error) {
      last =
        error instanceof RunIncompleteError
          ? { kind: 'finished', report: error.report }
          : { kind: 'refused', error: failureWords(error) };
    }
    held.state = 'over';
    tell(last);
    await plan[Symbol.asyncDispose]();
  }

  #find(id: string): Held {
    const held = this.#held.get(id);
    if (held !== undefined) return held;
    throw new UsageError('There is no such plan here any more', { hint: 'Plan again.' });
  }
}

function newsOf(event: OperationEvent): RunNews | undefined {
  switch (event.kind) {
    case 'run-started':
      return { kind: 'started', run: event.run, steps: event.steps };
    case 'step-finished':
      return { ...event, kind: 'step' };
    case 'waiting':
      return { kind: 'waiting', what: event.what, targets: event.targets, state: event.state };
    default:
      return undefined;
  }
}

function nextOf({ listeners }: Held, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      listeners.delete(done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    listeners.add(done);
    signal.addEventListener('abort', done);
  });
}
