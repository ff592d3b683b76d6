import { expect, test } from 'vitest';
import type { Connection } from '../../../src/aws/connection.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig } from '../local-rig.ts';
import { apply, destroy, mutations, picture, webStack } from './infra-rig.ts';

class Killed extends Error {}

/** A context whose process dies at the n-th call that changes something: before it, or with its answer lost. */
function mortal(context: OperationContext, dies: number, answerLost: boolean) {
  let left = dies;
  const killer = { dead: false };
  const around = async (action: string, call: () => Promise<object>): Promise<object> => {
    if (killer.dead) throw new Killed();
    if (/^(?:Describe|Get|List)/.test(action)) return call();
    left -= 1;
    if (left >= 0) return call();
    killer.dead = true;
    if (answerLost) await call();
    throw new Killed();
  };
  const { connections } = context;
  const wrapped = (connection: Connection): Connection => {
    const wrapper = Object.create(connection) as Connection;
    const invoke: Connection['invoke'] = (service, action, ...rest) =>
      around(action, () => connection.invoke(service, action, ...rest));
    return Object.assign(wrapper, { invoke });
  };
  const at = async (account: string, region: string) => wrapped(await connections.at(account, region));
  return { killer, context: { ...context, connections: { ...connections, at } } };
}

const small: StackInput = {
  ...webStack,
  subnets: { public: { cidr: '10.0.0.0/24', public: true } },
  instances: {
    web: { type: 't3.small', subnet: 'public', securityGroups: ['web'] },
  },
};

test.each([false, true])(
  'killed at any call (its answer lost: %s), the next apply ends at the same stack',
  async (lost) => {
    await using ideal = await localRig();
    await apply(small, ideal.context);
    const wanted = await picture(ideal.connection);
    const calls = mutations(ideal).length;
    expect(calls).toBeGreaterThan(15);
    for (let point = 0; point < calls; point += 1) {
      await using rig = await localRig();
      const { killer, context } = mortal(rig.context, point, lost);
      await apply(small, context).catch((error: unknown) => {
        if (!killer.dead) throw error;
      });
      expect(killer.dead, `at call ${point}`).toBe(true);
      const report = await apply(small, rig.context);
      expect(report.problems, `at call ${point}`).toEqual([]);
      // What was on its way gets there.
      await rig.cloud.clock.advance('5m');
      expect(await picture(rig.connection), `at call ${point}`).toEqual(wanted);
      expect((await apply(small, rig.context)).status, `at call ${point}`).toBe('nothing');
    }
  },
  120_000,
);

test('a destroy that is killed at any call is finished by the next', async () => {
  await using ideal = await localRig();
  await apply(small, ideal.context);
  const made = mutations(ideal).length;
  await destroy('shop-test', ideal.context);
  const calls = mutations(ideal).length - made;
  const empty = await picture(ideal.connection);
  for (let point = 0; point < calls; point += 1) {
    await using rig = await localRig();
    await apply(small, rig.context);
    const { killer, context } = mortal(rig.context, point, point % 2 === 0);
    await destroy('shop-test', context).catch((error: unknown) => {
      if (!killer.dead) throw error;
    });
    expect((await destroy('shop-test', rig.context)).problems, `at call ${point}`).toEqual([]);
    expect(await picture(rig.connection), `at call ${point}`).toEqual(empty);
  }
}, 120_000);
