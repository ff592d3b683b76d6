import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { openJournal, type OpenJournal } from '../../../src/operations/plan/journal.ts';
import { listRuns, showRun, type RunDetails } from '../../../src/operations/plan/runs.ts';
import type { Step } from '../../../src/operations/plan/step.ts';
import { FakeAccount } from './fake-account.ts';
import { rigFor, type Rig } from './rig.ts';
import { rebootStep, runStep, startStep, stopStep, tagStep } from './steps.ts';

class Crash extends Error {}

/** Kills at the given point: there and from there on, neither the journal nor AWS can be reached. */
class Killer {
  #left: number;
  dead = false;
  constructor(point: number) {
    this.#left = point;
  }

  /** Whether it is this very point that kills. Throws when it already happened. */
  #strikes(): boolean {
    if (this.dead) throw new Crash('killed');
    this.#left -= 1;
    this.dead = this.#left < 0;
    return this.dead;
  }

  point(): void {
    if (this.#strikes()) throw new Crash('killed');
  }

  /** A journal that may be killed before a record, in the middle of its line, and after it. */
  readonly openJournal: OpenJournal = async (path) => {
    const journal = await openJournal(path);
    return {
      append: async (record) => {
        this.point();
        const line = JSON.stringify(record);
        if (this.#strikes()) {
          appendFileSync(path, line.slice(0, line.length / 2));
          throw new Crash('killed');
        }
        // Written without a sync, which a test of hundreds of runs has no time for.
        appendFileSync(path, `${line}\n`);
        this.point();
      },
      close: () => journal.close(),
    };
  };

  attach(fake: FakeAccount): void {
    fake.around = async (_call, run) => {
      this.point();
      const answer = run();
      this.point();
      return answer;
    };
  }
}

/** Applies, killed at each of the points in turn, resumed after each; the last attempt is left alone. */
async function applyKilled(rig: Rig, fake: FakeAccount, steps: readonly Step[], points: readonly number[]) {
  const plan = await rig.plan(steps);
  let run: string | undefined;
  let kills = 0;
  for (const point of [...points, Number.POSITIVE_INFINITY]) {
    const killer = new Killer(point);
    killer.attach(fake);
    const options = { openJournal: killer.openJournal };
    const attempt =
      run === undefined ? applyPlan(plan, rig.context, options) : resumeRun(run, rig.context, options);
    await attempt.catch((error: unknown) => {
      kills += killer.dead ? 1 : 0;
      if (!killer.dead && !(error instanceof Error && error.name === 'RunIncompleteError')) throw error;
    });
    for await (const info of listRuns(rig.context)) run = info.run;
  }
  return { details: await showRun(rig.context, String(run)), kills };
}

const mixture = (fake: FakeAccount): Step[] => [
  stopStep('i-0'),
  stopStep('i-1'),
  stopStep('i-2'),
  startStep('i-0', { after: ['stop-i-0'] }),
  runStep('web'),
  tagStep('tag-web', 'web'),
  runStep('db'),
  rebootStep([...fake.instances.keys()].at(-1) ?? ''),
];

async function expectTruth(details: RunDetails, fake: FakeAccount): Promise<void> {
  expect(details.open).toBe(0);
  // No step twice.
  expect(fake.effects.length).toBe(new Set(fake.effects).size);
  const statuses: Record<string, string> = {};
  for await (const { step, status } of details.steps()) {
    statuses[step.id] = status;
    if (step.call?.action !== 'RebootInstances') expect([step.id, status]).toEqual([step.id, 'done']);
  }
  expect(fake.effects.toSorted().filter((effect) => !effect.startsWith('Reboot'))).toEqual([
    'CreateTags i-new-0 made-by',
    'RunInstances i-new-0',
    'RunInstances i-new-1',
    'StartInstances i-0',
    'StopInstances i-0',
    'StopInstances i-1',
    'StopInstances i-2',
  ]);
  // A reboot leaves no trace that can be read: done is said only when the answer came.
  const rebooted = fake.effects.includes('RebootInstances i-3');
  expect(statuses['reboot-i-3']).toMatch(rebooted ? /^(done|unknown)$/ : /^unknown$/);
}

test('killed at every single point, the next run finishes the work and no step is taken twice', async () => {
  let points = 0;
  for (let killed = true; killed; points += 1) {
    const fake = new FakeAccount(4);
    const rig = rigFor(fake, { concurrency: 2 });
    const { details, kills } = await applyKilled(rig, fake, mixture(fake), [points]);
    await expectTruth(details, fake);
    killed = kills > 0;
  }
  expect(points).toBeGreaterThan(60);
});

test('killed again and again, at any points, the journal tells the truth', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      async (points, concurrency) => {
        const fake = new FakeAccount(4);
        const rig = rigFor(fake, { concurrency });
        const { details } = await applyKilled(rig, fake, mixture(fake), points);
        await expectTruth(details, fake);
      },
    ),
    { numRuns: 60 },
  );
});
