import type { Reading } from './kind.ts';
import type { Found, Named, Wanted } from './resource.ts';
import { StackError, type StackFault } from './stack-fault.ts';
import { idTag, stackName, stackTag, tagsOf } from './stack-tags.ts';
import type { Stack } from './stack.ts';

/** The names that a file gives to what it asks for. */
export function namedBy(wanted: readonly Wanted[]): Named {
  const named: Record<string, Record<string, string>> = {};
  for (const { kind, address, attributes } of wanted) {
    const { name } = attributes;
    if (typeof name === 'string') (named[kind] ??= {})[name] = address;
  }
  return named;
}

/** What the file names of a kind, and how names begin that a stack gives. */
export function namesOf(kind: string, { scope, named = {} }: Reading) {
  const own = Object.keys(named[kind] ?? {});
  return { own, prefix: 'stack' in scope ? `${scope.stack}-` : undefined };
}

/** The address of something that exists: by its tags, or as one that only bears a name that the file gives. */
export function belonging(
  kind: string,
  name: string,
  tags: Readonly<Record<string, string>>,
  { scope, named = {} }: Reading,
): Pick<Found, 'address' | 'foreign'> | undefined {
  if (!('stack' in scope)) return undefined;
  const id = tags[idTag];
  if (tags[stackTag] === scope.stack && id !== undefined) return { address: id };
  const address = named[kind]?.[name];
  return address === undefined ? undefined : { address, foreign: true };
}

/**
 * What exists of the stack. Something under a name that the file gives, and without the stack's tags, is taken in only
 * where nobody loses anything by it: an empty one without any tags, as a run that was killed leaves it behind, or one that
 * AWS makes by itself. Anything else under such a name refuses the plan.
 */
export function withoutForeign(
  found: readonly Found[],
  wanted: readonly Wanted[],
  stack: string,
): readonly Found[] {
  const faults: StackFault[] = [];
  const own = found.filter((one) => {
    if (one.foreign !== true) return true;
    if (found.some(({ address, foreign }) => address === one.address && foreign !== true)) return false;
    const other = one.tags[stackTag];
    const adopted = wanted.some(
      ({ address, making }) => address === one.address && making['adopts'] === true,
    );
    if (other === undefined && (adopted || one.details['unfinished'] === true)) return true;
    const name = String(one.attributes['name'] ?? one.id);
    faults.push({
      path: [],
      atKey: false,
      message:
        other === undefined
          ? `${one.address} would be ${name}, which is there already and does not belong to the stack`
          : `${one.address} would be ${name}, which belongs to the stack ${other}`,
      remedy: `To take it in, tag it ${stackTag}=${stack} and ${idTag}=${one.address}; else give another name.`,
    });
    return false;
  });
  if (faults.length > 0) throw new StackError(faults);
  return own;
}

/** What every resource that has a name of its own is declared with. */
export function named(
  stack: Stack,
  kind: string,
  name: string,
  own: Parameters<typeof tagsOf>[2] & { readonly name?: string | undefined },
  usual = `${stackName(stack)}-${name}`,
) {
  const address = `${kind}.${name}`;
  return { address, kind, name: own.name ?? usual, tags: tagsOf(stack, address, own) };
}
