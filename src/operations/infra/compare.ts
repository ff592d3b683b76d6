import type { OperationContext } from '../context.ts';
import { decide, type Decisions } from './decide.ts';
import type { Reading, Surroundings } from './kind.ts';
import { namedBy, withoutForeign } from './named.ts';
import { readStack } from './read-stack.ts';
import type { Found, Wanted } from './resource.ts';

/** What a file wants beside what exists. */
export interface Comparison {
  readonly reading: Reading & { readonly scope: { readonly stack: string } };
  /** All that was read, also what only bears a name of the file. */
  readonly read: readonly Found[];
  /** What exists of the stack. */
  readonly found: readonly Found[];
  readonly decisions: Decisions;
}

/** Reads what exists of a stack, and pairs it with what is wanted. */
export async function compare(
  wanted: readonly Wanted[],
  surroundings: Surroundings,
  context: OperationContext,
): Promise<Comparison> {
  const { account, region, stack, connection } = surroundings;
  const reading = { account, region, connection, scope: { stack }, named: namedBy(wanted) };
  const read = await readStack(reading);
  context.host.notify({ kind: 'read', account, region, found: read.length });
  const found = withoutForeign(read, wanted, stack);
  return { reading, read, found, decisions: decide(wanted, found, surroundings) };
}
