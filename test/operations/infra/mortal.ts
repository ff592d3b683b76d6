import type { Connection } from '../../../src/aws/connection.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import type { RunReport } from '../../../src/operations/plan/report.ts';

class Killed extends Error {}

/**
 * A context whose process dies at a call that changes something, after `changes` of them: either the answer of the last
 * one is lost, or the next one is not sent any more.
 */
function mortal(context: OperationContext, changes: number, answerLost: boolean, claims: boolean) {
  let left = answerLost ? changes - 1 : changes;
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

/**
 * Works again and again, dying each time, until there is nothing left to die at. Gives the number of deaths. A life of
 * one change each dies at every point that there is.
 */
export async function dying(
  work: (context: OperationContext) => Promise<RunReport>,
  context: OperationContext,
  { turn = 0, changes = [1] }: { readonly turn?: number; readonly changes?: readonly number[] } = {},
): Promise<number> {
  for (let deaths = 0; deaths < 200; deaths += 1) {
    const most = changes[deaths % changes.length] ?? 1;
    const life = mortal(context, most, (deaths + turn) % 2 === 0, deaths === 0);
    try {
      const report = await work(life.context);
      if (!life.killer.dead && report.problems.length === 0) return deaths;
    } catch (error) {
      if (!life.killer.dead) throw error;
    }
  }
  throw new Error('It never ends.');
}
