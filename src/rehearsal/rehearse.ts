import type { OperationContext, Place } from '../operations/context.ts';
import type { OperationEvent } from '../operations/host.ts';
import { applyPlan } from '../operations/plan/apply.ts';
import { stepsOf, type Plan } from '../operations/plan/plan.ts';
import { RunIncompleteError, type RunReport, type StepStatus } from '../operations/plan/report.ts';
import { planUndo } from '../operations/plan/undo.ts';
import { News } from './news/news.ts';
import { inWords } from './news/words.ts';
import { refuseUnrehearsable } from './refuse-unrehearsable.ts';
import { spentSince } from './spending.ts';
import type { Twin } from './twin/twin.ts';

/** Something that happened in a rehearsal, at the twin's time (epoch milliseconds). */
export interface Happened {
  readonly at: number;
  readonly target: string;
  /** Its name for people, from its `Name` tag. */
  readonly name?: string;
  /** What became of it, in words; of a step what it calls: `ec2:StopInstances`, or a mover. */
  readonly what: string;
  /** It is a step of the plan, or of its undo, that ended so; otherwise the account did it by itself. */
  readonly step?: StepStatus;
  /** Why a step was not done. */
  readonly message?: string;
}

/** What a rehearsal showed. */
export interface Rehearsal {
  readonly operation: string;
  readonly accounts: readonly string[];
  readonly run: RunReport;
  /** Taking it back, when that was rehearsed too. */
  readonly undo: RunReport | undefined;
  /** Epoch milliseconds, by the twin's clock. */
  readonly began: number;
  readonly ended: number;
  /** In the order of time. */
  readonly happened: readonly Happened[];
  /** How many more happened than are told. */
  readonly untold: number;
  /** What the twin's bill grew by in that time, and what it would have grown by without the plan; USD. */
  readonly usd: { readonly with: number; readonly without: number };
}

export interface RehearsalOptions {
  readonly plan: Plan;
  /** Opens the twin; asked twice, for one that the plan is applied to and one that is left alone. */
  readonly openTwin: (places: readonly Place[]) => Promise<Twin>;
  /** How long the twin lives on from the beginning of the run, in milliseconds. */
  readonly forMs: number;
  /** Takes the run back at the end of that time. */
  readonly undo: boolean;
  /** What the run is given, beside the twin: its runs are kept where nobody looks for real ones. */
  readonly context: Omit<OperationContext, 'connections' | 'clock' | 'host'>;
  notify(event: OperationEvent): void;
  /** Told now and then how long the twin has lived, in milliseconds. */
  onTime?(livedMs: number): void;
}

/** A bound for what is kept of a plan of any size. */
const mostTold = 10_000;
/** The longest move of the clock before the news is taken: less than a queue keeps it. */
const LONGEST_MOVE = 86_400_000;

/**
 * Applies a plan to a twin of the account it was made for, lets the twin live on for a while, and tells what happened.
 * Nothing is changed but the twin. Throws a UsageError for what no twin can show, and a StalePlanError when the ground of
 * the plan has moved in the account.
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const { plan, openTwin, forMs, context } = options;
  await refuseUnrehearsable(plan);
  const { accounts, regions, operation } = plan.header;
  const places = accounts.flatMap((account) => regions.map((region) => ({ account, region })));
  await using twin = await openTwin(places);
  const clock = twin.cloud.clock;
  const heard = await Promise.all(
    places.map(async ({ account, region }) =>
      News.listen(await twin.connections.at(account, region), account),
    ),
  );
  const story = new Story();
  const names = await namesIn(twin, places);
  const named = (id: string): Pick<Happened, 'name'> => {
    const name = names.get(id);
    return name === undefined ? {} : { name };
  };
  const began = clock.now();
  /** Events have whole seconds: what came of a run that began within one did not come before it. */
  const listen = async (since: number): Promise<void> => {
    for (const news of heard)
      for (const event of await news.take()) {
        const { target, what } = inWords(event);
        story.tell({ at: Math.max(since, event.at), target, ...named(target), what });
      }
  };
  const apply = async (whole: Plan): Promise<RunReport> => {
    const calls = await callsOf(whole);
    return await applyPlan(whole, {
      ...context,
      connections: twin.connections,
      clock: twin.clock,
      host: {
        ask: () => Promise.resolve(true),
        notify(event) {
          if (event.kind === 'step-finished') {
            const { step, target, status, message } = event;
            const what = calls.get(step) ?? step;
            const why = message === undefined ? {} : { message };
            story.tell({ at: clock.now(), target, ...named(target), what, step: status, ...why });
          }
          options.notify(event);
        },
      },
    }).catch((error: unknown) => {
      // That steps fail is what one wants to see.
      if (error instanceof RunIncompleteError) return error.report;
      throw error;
    });
  };
  const liveUntil = async (end: number): Promise<void> => {
    while (clock.now() < end) {
      const before = clock.now();
      await clock.set(Math.min(end, before + LONGEST_MOVE));
      await listen(before);
      options.onTime?.(clock.now() - began);
      context.signal?.throwIfAborted();
    }
  };
  const run = await apply(plan);
  await listen(began);
  await liveUntil(began + forMs);
  let undo: RunReport | undefined;
  if (options.undo && run.run !== undefined) {
    const operations = { ...context, connections: twin.connections, clock: twin.clock, host: silent };
    await using back = await planUndo(run.run, operations);
    const from = clock.now();
    undo = await apply(back);
    await listen(from);
  }
  const ended = clock.now();
  // The twin that was left alone lives through the same time, and both began with the same bill.
  await using alone = await openTwin(places);
  const before = await spentSince(alone, places, began);
  await alone.cloud.clock.set(Math.max(ended, alone.cloud.clock.now()));
  const usd = {
    with: (await spentSince(twin, places, began)) - before,
    without: (await spentSince(alone, places, began)) - before,
  };
  return { operation, accounts, run, undo, began, ended, ...story.told(), usd };
}

const silent = { notify: () => undefined, ask: () => Promise.resolve(true) };

/** What happened, in order, as much as is kept. */
class Story {
  readonly #happened: Happened[] = [];
  #untold = 0;

  tell(one: Happened): void {
    if (this.#happened.length < mostTold) this.#happened.push(one);
    else this.#untold += 1;
  }

  told(): Pick<Rehearsal, 'happened' | 'untold'> {
    return { happened: this.#happened.sort((one, other) => one.at - other.at), untold: this.#untold };
  }
}

/** What each step calls, by the step's id. */
async function callsOf(plan: Plan): Promise<ReadonlyMap<string, string>> {
  const calls = new Map<string, string>();
  for await (const { id, call, mover } of stepsOf(plan))
    calls.set(id, call === undefined ? (mover?.name ?? id) : `${call.service}:${call.action}`);
  return calls;
}

/** The names of everything that has one, by id. */
async function namesIn(twin: Twin, places: readonly Place[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { account, region } of places) {
    const connection = await twin.connections.at(account, region);
    const pages = connection.pages('ec2', 'DescribeTags', { Filters: [{ Name: 'key', Values: ['Name'] }] });
    for await (const { Tags = [] } of pages)
      for (const { ResourceId = '', Value = '' } of Tags) if (Value !== '') names.set(ResourceId, Value);
  }
  return names;
}
