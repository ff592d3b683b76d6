import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { readStack } from './read-stack.ts';
import type { Stack } from './stack.ts';
import { stackName } from './stack-tags.ts';

/** What a file asks to be told of its stack, as it is now; what is not there is an empty text. */
export async function readOutputs(
  stack: Stack,
  context: OperationContext,
): Promise<Readonly<Record<string, string>>> {
  const asked = Object.entries(stack.outputs ?? {});
  if (asked.length === 0) return {};
  const place = await onePlace('infra', context);
  const found = await readStack({ ...place, scope: { stack: stackName(stack) } });
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
