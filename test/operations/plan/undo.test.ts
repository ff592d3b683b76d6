import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { stepsOf, skipsOf } from '../../../src/operations/plan/plan.ts';
import type { RunReport } from '../../../src/operations/plan/report.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { FakeAccount } from './fake-account.ts';
import { rigFor } from './rig.ts';
import { describe, rebootStep, runStep, startStep, statePath, stopStep } from './steps.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('a run is undone by its own plan, which takes back only what was done', async () => {
  const fake = new FakeAccount(3);
  const refusing = fake.instances.get('i-1');
  if (refusing) refusing.tags['refuse'] = 'yes';
  const rig = rigFor(fake);
  const error: unknown = await applyPlan(
    await rig.plan([stopStep('i-0'), stopStep('i-1'), stopStep('i-2')]),
    rig.context,
  ).catch((reason: unknown) => reason);
  const { report } = error as { report: RunReport };
  const undo = await planUndo(String(report.run), rig.context);
  expect(undo.header).toMatchObject({ operation: 'undo', input: { run: report.run }, steps: 2 });
  expect((await all(stepsOf(undo))).map((step) => step.id)).toEqual(['undo-stop-i-2', 'undo-stop-i-0']);
  const undone = await applyPlan(undo, rig.context);
  expect(undone.counts.done).toBe(2);
  expect([...fake.instances.values()].map((instance) => instance.state)).toEqual([
    'pending',
    'running',
    'pending',
  ]);
});

test('what came after is taken back before, and what cannot be taken back says so', async () => {
  const fake = new FakeAccount(2);
  const rig = rigFor(fake);
  const report = await applyPlan(
    await rig.plan([
      stopStep('i-0'),
      startStep('i-0', {
        after: ['stop-i-0'],
        undo: {
          steps: [{ ...stopStep('i-0'), reason: 'the run started it' }].map(
            ({ change, call, reason, requires, effect }) => ({
              change,
              reason,
              requires,
              ...(call === undefined ? {} : { call }),
              ...(effect === undefined ? {} : { effect }),
            }),
          ),
        },
      }),
      rebootStep('i-1', { undo: { impossible: 'a reboot cannot be taken back' } }),
    ]),
    rig.context,
  );
  const undo = await planUndo(String(report.run), rig.context);
  expect((await all(stepsOf(undo))).map(({ id, after }) => ({ id, after }))).toEqual([
    { id: 'undo-start-i-0', after: [] },
    { id: 'undo-stop-i-0', after: ['undo-start-i-0'] },
  ]);
  expect(await all(skipsOf(undo))).toEqual([
    {
      skip: 'i-1',
      account: expect.any(String),
      region: 'eu-west-1',
      reason: 'a reboot cannot be taken back',
    },
  ]);
  await applyPlan(undo, rig.context);
  expect(fake.effects.slice(-2)).toEqual(['StopInstances i-0', 'StartInstances i-0']);
});

test('an undo refers to what the run made, by what its journal kept', async () => {
  const fake = new FakeAccount();
  const rig = rigFor(fake);
  const made = { $from: 'web', path: 'Instances[0].InstanceId' };
  const report = await applyPlan(
    await rig.plan([
      runStep('web', {
        undo: {
          steps: [
            {
              change: 'delete',
              call: { service: 'ec2', action: 'TerminateInstances', input: { InstanceIds: [made] } },
              reason: 'the run made it',
              requires: [
                {
                  call: { ...describe(''), input: { InstanceIds: [made] } },
                  path: statePath,
                  equals: 'running',
                },
              ],
            },
          ],
        },
      }),
    ]),
    rig.context,
  );
  await applyPlan(await planUndo(String(report.run), rig.context), rig.context);
  expect(fake.effects).toEqual(['RunInstances i-new-0', 'TerminateInstances i-new-0']);
});

test('a run that is not there is named', async () => {
  const rig = rigFor(new FakeAccount());
  await expect(planUndo('20260131T120000Z-0000abcd', rig.context)).rejects.toThrow(
    'There is no run 20260131T120000Z-0000abcd.',
  );
  await expect(planUndo('../../etc', rig.context)).rejects.toThrow('../../etc is no run.');
});
