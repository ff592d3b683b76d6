import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { listRuns, showRun, type RunDetails } from '../../../src/operations/plan/runs.ts';
import type { Step } from '../../../src/operations/plan/step.ts';
import { FakeAccount } from './fake-account.ts';
import { Killer } from './killer.ts';
import { rigFor, type Rig } from './rig.ts';
import { rebootStep, runStep, startStep, stopStep, tagStep } from './steps.ts';

/** Applies, killed at each of the points in turn, resumed after each; the last attempt is left alone. */
async function applyKilled(rig: Rig, fake: FakeAccount, steps: readonly Step[], points: readonly number[]) {
  const plan = await rig.plan(steps);
  let run: string | undefined;
  let kills = 0;
  for (const point of [...points, Number.POSITIVE_INFINITY]) {
    const killer = new Killer(point);
    fake.around = (_call, run) => killer.around(run);
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
    { numRuns: 40 },
  );
});
