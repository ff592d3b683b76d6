import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import { listRuns } from '../../../src/operations/plan/runs.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import type { Step, StepBody } from '../../../src/operations/plan/step.ts';
import { FakeAccount } from './fake-account.ts';
import { Killer } from './killer.ts';
import { rigFor, type Rig } from './rig.ts';
import { rebootStep, runStep, stopStep } from './steps.ts';

const { change, call, reason, requires } = stopStep('i-0');
const back: StepBody = { change, reason, requires, ...(call === undefined ? {} : { call }) };

/** Applies until the given point, where everything is lost; undefined when the run came to its end. */
async function killedAt(point: number, rig: Rig, fake: FakeAccount, steps: readonly Step[]) {
  const killer = new Killer(point);
  fake.around = (_call, run) => killer.around(run);
  await applyPlan(await rig.plan(steps), rig.context, { openJournal: killer.openJournal }).catch(() => {});
  fake.around = async (_call, run) => run();
  for await (const { run } of listRuns(rig.context)) return { run, dead: killer.dead };
  return { run: undefined, dead: killer.dead };
}

test('killed at every single point, the undo takes back exactly what took effect', async () => {
  for (let point = 0, killed = true; killed; point += 1) {
    const fake = new FakeAccount(3);
    const rig = rigFor(fake);
    const { run, dead } = await killedAt(point, rig, fake, [
      stopStep('i-0'),
      stopStep('i-1'),
      stopStep('i-2'),
    ]);
    killed = dead;
    if (run === undefined) continue;
    const stopped = fake.effects.map((effect) => effect.replace('StopInstances ', ''));
    const undo = await planUndo(run, rig.context);
    await applyPlan(undo, rig.context);
    expect([point, fake.effects.slice(stopped.length).toSorted()]).toEqual([
      point,
      stopped.map((id) => `StartInstances ${id}`),
    ]);
  }
});

/** The first point at which a call of the action was made, and its answer lost. */
async function lostAfter(effect: string, step: (fake: FakeAccount) => Step) {
  for (let point = 0; ; point += 1) {
    const fake = new FakeAccount(1);
    const rig = rigFor(fake);
    const { run, dead } = await killedAt(point, rig, fake, [step(fake)]);
    if (!dead) throw new Error('The run came to its end.');
    if (run === undefined || !fake.effects.some((name) => name.startsWith(effect))) continue;
    return { run, undo: await planUndo(run, rig.context), fake, rig };
  }
}

test('what nothing tells of is left alone, and said to be so', async () => {
  const { undo } = await lostAfter('RebootInstances', () => rebootStep('i-0', { undo: { steps: [back] } }));
  expect(undo.header.steps).toBe(0);
  const [skip] = await Array.fromAsync(skipsOf(undo));
  expect(skip?.reason).toBe(
    'it was under way when the run was stopped, and nothing that can be read tells whether it took effect: look at it yourself',
  );
});

test('what a token makes safe to repeat is finished by resuming, and the way is named', async () => {
  const { undo, run } = await lostAfter('RunInstances', () => runStep('web', { undo: { steps: [back] } }));
  expect(undo.header.steps).toBe(0);
  const [skip] = await Array.fromAsync(skipsOf(undo));
  expect(skip?.reason).toBe(
    `it was under way when the run was stopped: nuage runs resume ${run} finishes it, and then it can be taken back`,
  );
});

test('what cannot be looked at is not guessed', async () => {
  const { run, fake, rig } = await lostAfter('StopInstances', () => stopStep('i-0'));
  fake.around = async () => {
    throw new Error('no way there');
  };
  const undo = await planUndo(run, rig.context);
  expect(await Array.fromAsync(stepsOf(undo))).toEqual([]);
  const [skip] = await Array.fromAsync(skipsOf(undo));
  expect(skip?.reason).toMatch(/^it was under way when the run was stopped, and nothing that can be read/);
});

test('a run that is being applied is not taken back under its hands', async () => {
  const { run, rig } = await lostAfter('StopInstances', () => stopStep('i-0'));
  writeFileSync(join(rig.context.runsDirectory, run, 'lock'), '4711');
  const context = { ...rig.context, processes: { own: 1, isAlive: (pid: number) => pid === 4711 } };
  await expect(planUndo(run, context)).rejects.toThrow(`Run ${run} is being applied by process 4711.`);
});
