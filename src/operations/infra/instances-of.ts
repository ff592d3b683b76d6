import type { Stack } from './stack.ts';
import { fault, StackError } from './stack-fault.ts';

/** The instances that a file asks for: `web` with count 2 is `web-1` and `web-2`. */
export function instancesOf(
  stack: Stack,
): readonly { readonly group: string; readonly name: string; readonly index: number }[] {
  return Object.entries(stack.instances ?? {}).flatMap(([group, { count }]) =>
    Array.from({ length: count }, (_, index) => ({ group, name: `${group}-${index + 1}`, index })),
  );
}

/** The address of the one instance that a name means: `web-1`, or `web` when there is one of it. */
export function instanceNamed(name: string, path: readonly (string | number)[], stack: Stack): string {
  const all = instancesOf(stack);
  const plain = name.replace(/^instance\./, '');
  const named = all.filter((one) => one.name === plain || one.group === plain);
  const [first] = named;
  if (first !== undefined && named.length === 1) return `instance.${first.name}`;
  const known = all.map((one) => one.name).join(', ');
  throw new StackError([
    fault(
      path,
      named.length > 1
        ? `names ${name}, which are ${named.length} instances`
        : `names ${name}, which is no instance of this stack`,
      known === '' ? 'There are no instances.' : `Instances are ${known}.`,
    ),
  ]);
}
