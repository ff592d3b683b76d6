import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig } from '../local-rig.ts';
import { apply, changesIn, destroy, webStack } from './infra-rig.ts';
import { dying } from './mortal.ts';
import { everything, functionStack, scalingStack } from './services-rig.ts';

const code = mkdtempSync(join(tmpdir(), 'nuage-code-'));
writeFileSync(join(code, 'index.js'), 'exports.handler = async () => 1;\n');
afterAll(() => rmSync(code, { recursive: true }));

const small: StackInput = {
  ...webStack,
  subnets: { public: { cidr: '10.0.0.0/24', public: true } },
  instances: { web: { type: 't3.small', subnet: 'public', securityGroups: ['web'] } },
};

test.each([
  ['a network with machines', small, 7],
  ['what machines are launched by', scalingStack, 6],
  ['buckets, roles and functions', functionStack(code), 14],
] as const)(
  '%s: however often apply is killed, it ends at the same stack, and a destroy at nothing',
  async (_what, stack, calls) => {
    await using ideal = await localRig();
    const empty = await everything(ideal);
    await apply(stack, ideal.context);
    await ideal.cloud.clock.advance('5m');
    const wanted = await everything(ideal);
    await using rig = await localRig();
    expect(await dying((context) => apply(stack, context), rig.context, { changes: [1, 2] })).toBeGreaterThan(
      calls,
    );
    // What was on its way gets there.
    await rig.cloud.clock.advance('5m');
    expect(await everything(rig)).toEqual(wanted);
    expect(await changesIn(stack, rig.context)).toEqual([]);
    await dying((context) => destroy('shop-test', context, ['all']), rig.context, {
      turn: 1,
      changes: [2, 1],
    });
    await rig.cloud.clock.advance('5m');
    expect(await everything(rig)).toEqual(empty);
  },
);
