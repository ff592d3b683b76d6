import type { OperationContext } from '../context.ts';
import { namedBy } from './named.ts';
import { readStack } from './read-stack.ts';
import type { Stack } from './stack.ts';
import { stackName } from './stack-tags.ts';
import { surroundingsOf, wantedBy } from './surroundings.ts';

/** What a file asks to be told of its stack, as it is now; what is not there is an empty text. */
export async function readOutputs(
  stack: Stack,
  context: OperationContext,
): Promise<Readonly<Record<string, string>>> {
  const asked = Object.entries(stack.outputs ?? {});
  if (asked.length === 0) return {};
  const surroundings = await surroundingsOf('infra', stackName(stack), context);
  const named = namedBy(await wantedBy(stack, surroundings));
  const found = await readStack({ ...surroundings, scope: { stack: surroundings.stack }, named });
  return Object.fromEntries(
    asked.map(([name, path]) => {
      const at = path.lastIndexOf('.');
      const one = found.find(({ address }) => address === path.slice(0, at));
      const member = path.slice(at + 1);
      const value = member === 'id' ? one?.id : (one?.outputs[member] ?? one?.attributes[member]);
      return [name, value === undefined || value === null ? '' : String(value)];
    }),
  );
}
