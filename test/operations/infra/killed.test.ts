import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Connection } from '../../../src/aws/connection.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import type { RunReport } from '../../../src/operations/plan/report.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { apply, changesIn, destroy, picture, webStack } from './infra-rig.ts';
import { functionStack, namesOfServices, scalingStack } from './services-rig.ts';

const code = mkdtempSync(join(tmpdir(), 'nuage-code-'));
writeFileSync(join(code, 'index.js'), 'exports.handler = async () => 1;\n');
afterAll(() => rmSync(code, { recursive: true }));

class Killed extends Error {}

/**
 * A context whose process dies at a call that changes something: at the first one, whose answer is lost, or before the
 * second one is sent. Each life thus changes one thing, and a chain of lives dies at every point that there is.
 */
function mortal(context: OperationContext, answerLost: boolean, claims = false) {
  let left = answerLost ? 0 : 1;
  const killer = { dead: false };
  const around = async (action: string, input: object, call: () => Promise<object>): Promise<object> => {
    if (killer.dead) throw new Killed();
    const claim = !claims && String(Reflect.get(input, 'Name')).startsWith('/nuage/stacks/');
    if (/^(?:Describe|Get|List)/.test(action) || claim) return call();
    left -= 1;
    if (left >= 0) return call();
    killer.dead = true;
    if (answerLost) await call();
    throw new Killed();
  };
  const { connections } = context;
  const wrapped = (connection: Connection): Connection => {
    const wrapper = Object.create(connection) as Connection;
    const invoke: Connection['invoke'] = (service, action, input, ...rest) =>
      around(action, input, () => connection.invoke(service, action, input, ...rest));
    return Object.assign(wrapper, { invoke });
  };
  const at = async (account: string, region: string) => wrapped(await connections.at(account, region));
  return { killer, context: { ...context, connections: { ...connections, at } } };
}

/** Works again and again, dying each time, until there is nothing left to die at. Gives the number of deaths. */
async function dying(
  work: (context: OperationContext) => Promise<RunReport>,
  context: OperationContext,
  turn = 0,
): Promise<number> {
  for (let deaths = 0; deaths < 200; deaths += 1) {
    const life = mortal(context, (deaths + turn) % 2 === 0, deaths === 0);
    try {
      const report = await work(life.context);
      if (!life.killer.dead && report.problems.length === 0) return deaths;
    } catch (error) {
      if (!life.killer.dead) throw error;
    }
  }
  throw new Error('It never ends.');
}

const small: StackInput = {
  ...webStack,
  subnets: { public: { cidr: '10.0.0.0/24', public: true } },
  instances: { web: { type: 't3.small', subnet: 'public', securityGroups: ['web'] } },
};

/** Ids of templates stand in the tags of machines. */
async function everything({ connection }: LocalRig): Promise<unknown> {
  const all = [await picture(connection), await namesOfServices(connection)];
  return JSON.parse(JSON.stringify(all).replaceAll(/lt-[0-9a-f]+/g, 'lt'));
}

test.each([
  ['a network with machines', small, 10],
  ['what machines are launched by', scalingStack, 8],
  ['buckets, roles and functions', functionStack(code), 20],
] as const)(
  '%s: however often apply is killed, it ends at the same stack, and a destroy at nothing',
  async (_what, stack, calls) => {
    await using ideal = await localRig();
    const empty = await everything(ideal);
    await apply(stack, ideal.context);
    await ideal.cloud.clock.advance('5m');
    const wanted = await everything(ideal);
    await using rig = await localRig();
    expect(await dying((context) => apply(stack, context), rig.context)).toBeGreaterThan(calls);
    // What was on its way gets there.
    await rig.cloud.clock.advance('5m');
    expect(await everything(rig)).toEqual(wanted);
    expect(await changesIn(stack, rig.context)).toEqual([]);
    await dying((context) => destroy('shop-test', context, ['all']), rig.context, 1);
    await rig.cloud.clock.advance('5m');
    expect(await everything(rig)).toEqual(empty);
  },
  60_000,
);
