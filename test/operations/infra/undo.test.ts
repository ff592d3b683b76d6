import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import { apply } from './infra-rig.ts';
import { everything } from './services-rig.ts';
import { wholeStack } from './whole-stack.ts';

test('undoing an apply takes a stack of every kind away again, whatever holds on to what', async () => {
  await using rig = await localRig();
  const code = mkdtempSync(join(tmpdir(), 'nuage-code-'));
  onTestFinished(() => rmSync(code, { recursive: true }));
  writeFileSync(join(code, 'index.js'), 'exports.handler = async () => 1;\n');
  const before = await everything(rig);
  const { run } = await apply(wholeStack(code), rig.context);
  const back = await planUndo(String(run), rig.context);
  const report = await applyPlan(back, rig.context).catch((error: { report: object }) => error.report);
  expect(report).toMatchObject({ status: 'done', problems: [] });
  await rig.cloud.clock.advance('5m');
  expect(await everything(rig)).toEqual(before);
});
