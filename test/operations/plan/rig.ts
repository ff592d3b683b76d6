import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock, Random } from '../../../src/clock.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import type { OperationEvent, Question } from '../../../src/operations/host.ts';
import { drawPlan } from '../../../src/operations/plan/draw-plan.ts';
import type { Plan } from '../../../src/operations/plan/plan.ts';
import type { Skip, Step } from '../../../src/operations/plan/step.ts';
import type { FakeAccount } from './fake-account.ts';
import { account, region } from './steps.ts';

/** A clock that jumps: whoever sleeps wakes at once, later. */
export class JumpingClock implements Clock {
  #now = Date.UTC(2026, 0, 31, 12);
  now(): number {
    return this.#now;
  }
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.#now += milliseconds;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    signal?.throwIfAborted();
  }
}

/** Chance that is the same in every run. */
export class CountingRandom implements Random {
  #count = 0;
  number(): number {
    this.#count += 1;
    return (this.#count * 0.618_033_988_75) % 1;
  }
  hex(count: number): string {
    this.#count += 1;
    return this.#count.toString(16).padStart(count, '0').slice(-count);
  }
  uuid(): string {
    this.#count += 1;
    return `00000000-0000-4000-8000-${this.#count.toString(16).padStart(12, '0')}`;
  }
}

export interface Rig {
  readonly context: OperationContext;
  readonly events: OperationEvent[];
  readonly questions: Question[];
  plan(entries: Iterable<Step | Skip> | AsyncIterable<Step | Skip>): Promise<Plan>;
}

/** A context over a fake account, with a runs directory of its own. The host says yes unless told otherwise. */
export function rigFor(
  fake: FakeAccount,
  overrides: Partial<OperationContext> & { agree?: boolean } = {},
): Rig {
  const events: OperationEvent[] = [];
  const questions: Question[] = [];
  const connection = fake.connection();
  const { agree = true, ...rest } = overrides;
  const context: OperationContext = {
    connections: { places: async () => [{ account, region }], at: async () => connection },
    clock: new JumpingClock(),
    random: new CountingRandom(),
    host: {
      notify: (event) => events.push(event),
      ask: async (question) => {
        questions.push(question);
        return agree;
      },
    },
    extensions: { movers: {}, explainers: {}, secrets: {} },
    processes: { own: 1, isAlive: () => false },
    runsDirectory: mkdtempSync(join(tmpdir(), 'nuage-runs-')),
    ...rest,
  };
  return {
    context,
    events,
    questions,
    plan: (entries) =>
      drawPlan({ operation: 'test', input: {}, places: [{ account, region }] }, entries, context),
  };
}
