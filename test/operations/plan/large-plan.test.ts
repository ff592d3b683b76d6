import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import type { Step } from '../../../src/operations/plan/step.ts';
import { summarize } from '../../../src/operations/plan/summary.ts';
import { FakeAccount } from './fake-account.ts';
import { rigFor } from './rig.ts';
import { stopStep } from './steps.ts';

const steps = 20_000;

function* manySteps(): Generator<Step> {
  for (let index = 0; index < steps; index += 1) yield stopStep(`i-${index}`);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use after a collection. */
function heldMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test('20,000 steps are planned, counted and applied without being held', async () => {
  const fake = new FakeAccount(steps);
  // What the fake keeps of each call is the test's own and would drown what the engine holds.
  fake.calls.push = () => 0;
  fake.effects.push = () => 0;
  let finished = 0;
  let most = 0;
  const rig = rigFor(fake, {
    host: {
      ask: async () => true,
      notify: (event) => {
        if (event.kind !== 'step-finished') return;
        finished += 1;
        if (finished % 4_000 === 0) most = Math.max(most, heldMegabytes());
      },
    },
  });
  const before = heldMegabytes();
  const plan = await rig.plan(manySteps());
  expect(plan.header.steps).toBe(steps);
  const planned = heldMegabytes();
  const summary = await summarize(plan);
  expect(summary.changes.update).toBe(steps);
  expect(summary.groups).toHaveLength(1);
  expect(summary.groups[0]?.targets).toHaveLength(20);
  const report = await applyPlan(plan, rig.context);
  expect(report).toMatchObject({ status: 'done', counts: { done: steps } });
  expect(finished).toBe(steps);
  // 20,000 steps as objects are over 30 MB; ids of steps that are over are all that is kept.
  expect(planned - before).toBeLessThan(10);
  expect(most - before).toBeLessThan(20);
  const [drafts] = readdirSync(join(rig.context.runsDirectory, '.drafts'));
  expect(drafts).toBeDefined();
  await plan[Symbol.asyncDispose]();
  expect(readdirSync(join(rig.context.runsDirectory, '.drafts'))).toEqual([]);
});
