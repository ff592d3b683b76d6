import { UsageError } from '../errors.ts';
import type { OperationContext } from '../operations/context.ts';
import type { OperationEvent } from '../operations/host.ts';
import { applyPlan } from '../operations/plan/apply.ts';
import type { Plan } from '../operations/plan/plan.ts';
import { RunIncompleteError, type RunReport } from '../operations/plan/report.ts';
import { summarize, type PlanSummary } from '../operations/plan/summary.ts';
import { failureWords } from './failure.ts';
import type { ConsoleParts } from './parts.ts';
import { inWords } from './run-words.ts';
import { newsOf, type RunNews } from './run-news.ts';
import { shownRehearsal } from './shown-rehearsal.ts';
import { Story } from './story.ts';

/** What can be looked at and then done. */
export interface Planned {
  readonly plan: Plan;
  /** Does it. Without, the plan is applied: time has passed since it was made, so what has moved is found first. */
  readonly carryOut?: (context: OperationContext) => Promise<RunReport>;
}

/** A plan as the page shows it before a person decides. */
export interface ShownPlan {
  readonly id: string;
  readonly summary: PlanSummary;
  /** The word that must be typed, when something is deleted. */
  readonly word?: string;
  /** Whether it can be rehearsed: what was begun cannot. */
  readonly rehearsable: boolean;
}

interface Held {
  readonly shown: ShownPlan;
  readonly planned: Planned;
  story: Story<RunNews>;
  state: 'waits' | 'rehearses' | 'runs' | 'over';
  rehearsal?: { readonly stop: AbortController; readonly over: Promise<void> };
}

/** More than a person looks at: the oldest that is not being applied makes room. */
const mostHeld = 20;

/** Plans that were made for the page: each is shown, rehearsed as often as wanted, then applied once or forgotten. */
export class HeldPlans {
  readonly #held = new Map<string, Held>();
  readonly #works = new Set<Promise<void>>();
  readonly #rehearse: ConsoleParts['rehearse'];

  constructor({ rehearse }: Pick<ConsoleParts, 'rehearse'>) {
    this.#rehearse = rehearse;
  }

  async hold(planned: Planned, id: string): Promise<ShownPlan> {
    const summary = await summarize(planned.plan);
    const deletes = summary.changes.delete + summary.changes.replace > 0;
    const rehearsable = planned.carryOut === undefined && summary.header.steps > 0;
    const shown = { id, summary, rehearsable, ...(deletes && { word: 'delete' }) };
    this.#held.set(id, { shown, planned, story: new Story(), state: 'waits' });
    for (const [other, { state }] of this.#held) {
      if (this.#held.size <= mostHeld) break;
      if (state !== 'runs' && other !== id) await this.forget(other);
    }
    return shown;
  }

  async forget(id: string): Promise<void> {
    const held = this.#find(id);
    if (held.state === 'runs')
      throw new UsageError('This plan is being applied, and cannot be forgotten now');
    this.#held.delete(id);
    held.rehearsal?.stop.abort();
    await held.rehearsal?.over;
    await held.planned.plan[Symbol.asyncDispose]();
  }

  /** Begins to rehearse a plan. What becomes of it is told by `news`; afterwards the plan waits as before. */
  rehearse(id: string, wish: { readonly forMs: number; readonly undo: boolean }): void {
    const held = this.#waiting(id);
    if (!held.shown.rehearsable)
      throw new UsageError('This cannot be rehearsed: it goes on with what was begun, or has no steps');
    const stop = new AbortController();
    const { plan } = held.planned;
    const aged: Plan = { ...plan, saved: true };
    const over = this.#work(held, 'rehearses', async (tell) => {
      const onTime = (milliseconds: number): void => tell({ kind: 'lived', milliseconds });
      const rehearsal = await this.#rehearse({ plan: aged, ...wish, signal: stop.signal, onTime });
      return { kind: 'rehearsed', rehearsal: shownRehearsal(rehearsal) };
    });
    held.rehearsal = { stop, over };
  }

  /** Begins to apply a plan, once. What becomes of it is told by `news`. */
  apply(id: string, word: unknown, context: OperationContext): void {
    const held = this.#waiting(id);
    if (held.shown.word !== undefined && word !== held.shown.word)
      throw new UsageError(`This deletes something: type "${held.shown.word}" to confirm it`);
    const { plan, carryOut = (within) => applyPlan({ ...plan, saved: true }, within) } = held.planned;
    void this.#work(held, 'runs', async (tell) => {
      const notify = (event: OperationEvent): void => {
        context.host.notify(event);
        const news = newsOf(event);
        if (news !== undefined) tell(news);
      };
      const report = await carryOut({ ...context, host: { ask: async () => true, notify } }).catch(
        (error: unknown) => {
          if (error instanceof RunIncompleteError) return error.report;
          throw error;
        },
      );
      return { kind: 'finished', report: inWords(report) };
    });
  }

  /** Waits for what is under way (the context's signal has it stop after the step it is at), and forgets what waits. */
  async end(): Promise<void> {
    for (const { rehearsal } of this.#held.values()) rehearsal?.stop.abort();
    while (this.#works.size > 0) await Promise.all(this.#works);
    for (const held of this.#held.values()) {
      if (held.state !== 'waits') continue;
      held.state = 'over';
      held.story.end();
      await held.planned.plan[Symbol.asyncDispose]();
    }
  }

  /** All news of a plan's work from its beginning, and on until it is over. Refuses at once when there is no such plan. */
  news(id: string, signal: AbortSignal): AsyncGenerator<RunNews> {
    return this.#find(id).story.follow(signal);
  }

  /** Does one thing with a plan that nothing else is done with, and tells its story. */
  #work(
    held: Held,
    state: 'rehearses' | 'runs',
    work: (tell: (news: RunNews) => void) => Promise<RunNews>,
  ): Promise<void> {
    held.state = state;
    // Who listened to a plan that waited hears this; of a second work of it a new story is told.
    const story = held.rehearsal === undefined ? held.story : new Story<RunNews>();
    held.story = story;
    const done = async (): Promise<void> => {
      const last = await work((news) => story.tell(news)).catch((error: unknown): RunNews => ({
        kind: 'refused',
        error: failureWords(error),
      }));
      held.state = state === 'runs' ? 'over' : 'waits';
      story.tell(last);
      story.end();
      if (state === 'runs') await held.planned.plan[Symbol.asyncDispose]();
    };
    const over = done().finally(() => this.#works.delete(over));
    this.#works.add(over);
    return over;
  }

  #waiting(id: string): Held {
    const held = this.#find(id);
    if (held.state === 'rehearses')
      throw new UsageError('This plan is being rehearsed: wait for its end, or close it');
    if (held.state !== 'waits') throw new UsageError('This plan was applied already; plan again');
    return held;
  }

  #find(id: string): Held {
    const held = this.#held.get(id);
    if (held !== undefined) return held;
    throw new UsageError('There is no such plan here any more', { hint: 'Plan again.' });
  }
}
