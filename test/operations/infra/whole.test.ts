import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '../../../src/operations/infra/kinds.ts';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { apply, callCount, changesIn, destroy, mutations, planOf } from './infra-rig.ts';
import { dying } from './mortal.ts';
import { everything } from './services-rig.ts';
import { wholeStack } from './whole-stack.ts';

let rig: LocalRig;
let stack: StackInput;
/** What there is when nobody was killed, and what before. */
let made: unknown;
let before: unknown;
let code: string;
beforeAll(async () => {
  rig = await localRig();
  code = mkdtempSync(join(tmpdir(), 'nuage-code-'));
  writeFileSync(join(code, 'index.js'), 'exports.handler = async () => 1;\n');
  stack = wholeStack(code);
});
afterAll(async () => {
  rmSync(code, { recursive: true });
  await rig[Symbol.asyncDispose]();
});

test('one stack of every kind: a plan changes nothing, an apply makes it, a second one nothing, a destroy leaves nothing', async () => {
  before = await everything(rig);
  const mark = callCount(rig);
  const planned = await changesIn(stack, rig.context);
  const named = new Set(planned.map((change) => change.slice(2).split('.')[0]));
  expect(kinds.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  expect(mutations(rig, mark)).toEqual([]);
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  await rig.cloud.clock.advance('5m');
  made = await everything(rig);
  const applied = callCount(rig);
  expect(await changesIn(stack, rig.context)).toEqual([]);
  expect((await planOf(stack, rig.context)).header).toMatchObject({ steps: 0, skips: planned.length });
  expect(await apply(stack, rig.context)).toMatchObject({ status: 'nothing' });
  expect(mutations(rig, applied)).toEqual([]);
  expect((await destroy('shop-test', rig.context, ['all'])).problems).toEqual([]);
  await rig.cloud.clock.advance('5m');
  expect(await everything(rig)).toEqual(before);
});

test('killed after some calls, again and again, it ends at the same stack, and a destroy at nothing', async () => {
  await using other = await localRig();
  const deaths = await dying((context) => apply(stack, context), other.context, { changes: [7, 4, 9, 5] });
  expect(deaths).toBeGreaterThan(8);
  await other.cloud.clock.advance('5m');
  expect(await everything(other)).toEqual(made);
  expect(await changesIn(stack, other.context)).toEqual([]);
  await dying((context) => destroy('shop-test', context, ['all']), other.context, {
    turn: 1,
    changes: [8, 11, 6],
  });
  await other.cloud.clock.advance('5m');
  expect(await everything(other)).toEqual(before);
});
