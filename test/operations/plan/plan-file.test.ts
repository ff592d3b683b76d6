import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationError, StalePlanError } from '../../../src/errors.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { loadPlan, savePlan } from '../../../src/operations/plan/plan-file.ts';
import { FakeAccount } from './fake-account.ts';
import { rigFor } from './rig.ts';
import { account, region, stopStep, startStep } from './steps.ts';

async function saved(): Promise<{ file: string; fake: FakeAccount; rig: ReturnType<typeof rigFor> }> {
  const fake = new FakeAccount(3);
  const rig = rigFor(fake);
  const file = join(mkdtempSync(join(tmpdir(), 'nuage-plan-')), 'plan.jsonl');
  const skip = { skip: 'i-9', account, region, reason: 'it is terminated' };
  await savePlan(
    await rig.plan([
      stopStep('i-0'),
      skip,
      stopStep('i-1'),
      startStep('i-0', { id: 'again', after: ['stop-i-0'] }),
    ]),
    file,
  );
  return { file, fake, rig };
}

function edit(file: string, line: number, change: (value: Record<string, unknown>) => unknown): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines[line - 1] = JSON.stringify(change(JSON.parse(lines[line - 1] ?? '') as Record<string, unknown>));
  writeFileSync(file, lines.join('\n'));
}

test('a plan is a line of JSON for the header and one for each entry, and reads back equal', async () => {
  const { file } = await saved();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  const plan = await loadPlan(file);
  expect(JSON.parse(lines[0] ?? '')).toEqual(plan.header);
  expect(plan.header).toMatchObject({
    nuage: 'plan',
    version: 1,
    operation: 'test',
    time: '2026-01-31T12:00:00.000Z',
    accounts: [account],
    regions: [region],
    steps: 3,
    skips: 1,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const entries: unknown[] = [];
  for await (const entry of plan.entries()) entries.push(entry);
  expect(entries).toEqual(lines.slice(1).map((line) => JSON.parse(line) as unknown));
});

test.each([
  ['no JSON', 3, undefined, ':3: this line is no JSON document.'],
  ['a member that is not known', 2, { colour: 'red' }, ':2: "colour" is not known here.'],
  ['a missing reason', 2, { reason: undefined }, ':2: "reason" must be a text that is not empty.'],
  [
    'an unknown kind of change',
    2,
    { change: 'shave' },
    ':2: "change" must be create, update, replace or delete.',
  ],
  [
    'a requirement without a path',
    2,
    { requires: [{ call: {} }] },
    ':2: "requires" [0] "call" "service" must be a text that is not empty.',
  ],
  ['neither call nor mover', 2, { call: undefined }, ':2: must hold either "call" or "mover".'],
  ['an id used twice', 4, { id: 'stop-i-0' }, ':4: "id" is stop-i-0, which an earlier step has.'],
  ['a step after none', 5, { after: ['stop-i-7'] }, ':5: "after" names stop-i-7, which is no earlier step.'],
])('%s is refused by its line', async (_what, line, change, message) => {
  const { file } = await saved();
  if (change === undefined) {
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[line - 1] = '{"id": ';
    writeFileSync(file, lines.join('\n'));
  } else {
    edit(file, line, (value) => ({ ...value, ...change }));
  }
  const error = await loadPlan(file).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toBe(`${file}${message}`);
});

test('a plan whose lines were changed or cut off is not what was planned', async () => {
  const { file } = await saved();
  const text = readFileSync(file, 'utf8');
  edit(file, 2, (value) => ({ ...value, target: 'i-2' }));
  await expect(loadPlan(file)).rejects.toThrow(
    /is not what was planned: its header speaks of 3 steps .* hash/,
  );
  writeFileSync(file, `${text.trimEnd().split('\n').slice(0, 4).join('\n')}\n`);
  await expect(loadPlan(file)).rejects.toBeInstanceOf(StalePlanError);
});

test('a plan of another version is stale, and what is no plan says so', async () => {
  const { file } = await saved();
  edit(file, 1, (value) => ({ ...value, version: 2 }));
  await expect(loadPlan(file)).rejects.toThrow(
    `${file}:1: the plan has version 2 of the format; this nuage applies version 1.`,
  );
  writeFileSync(file, '{"Version":"2012-10-17"}\n');
  await expect(loadPlan(file)).rejects.toThrow(`${file}:1: this is no plan of nuage.`);
  writeFileSync(file, '');
  await expect(loadPlan(file)).rejects.toThrow(`${file} is empty; it holds no plan.`);
});

test('a saved plan whose ground has moved is refused whole, naming what moved', async () => {
  const { file, fake, rig } = await saved();
  const other = fake.instances.get('i-1');
  if (other) other.state = 'terminated';
  const error = await applyPlan(await loadPlan(file), rig.context).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StalePlanError);
  expect((error as Error).message).toBe(
    'The plan of 2026-01-31T12:00:00.000Z is stale; nothing was changed. ' +
      'i-1: State.Name was "running" when this was planned and is "terminated" now.',
  );
  expect(fake.effects).toEqual([]);
  expect(rig.questions).toEqual([]);
});

test('a saved plan whose ground stands is applied', async () => {
  const { file, fake, rig } = await saved();
  const report = await applyPlan(await loadPlan(file), rig.context);
  expect(report).toMatchObject({ status: 'done', counts: { done: 3 }, skips: 1 });
  expect(fake.effects.toSorted()).toEqual(['StartInstances i-0', 'StopInstances i-0', 'StopInstances i-1']);
});
