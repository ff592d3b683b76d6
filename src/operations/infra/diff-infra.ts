import type { OperationContext, Place } from '../context.ts';
import type { ResourceChange } from '../plan/step.ts';
import { compare } from './compare.ts';
import type { Decision, Decisions } from './decide.ts';
import { changedAttributes, changedTags } from './differences.ts';
import { kindNamed } from './kinds.ts';
import { namesOfFound, shownChanges, shownNew, shownTags, type Names } from './show-change.ts';
import { findStackFaults } from './check-stack.ts';
import type { Stack } from './stack.ts';
import { StackError } from './stack-fault.ts';
import { stackName } from './stack-tags.ts';
import { surroundingsOf, wantedBy } from './surroundings.ts';

/** What differs between a file and the account. `before` is the account, `after` the file. */
export interface InfraDiff extends Place {
  readonly stack: string;
  readonly same: number;
  readonly resources: readonly ResourceChange[];
}

/** Compares a file with the account. Unlike a plan it asks of nothing whether it may go, and refuses nothing. */
export async function diffInfra(
  { stack }: { readonly stack: Stack },
  context: OperationContext,
): Promise<InfraDiff> {
  const faults = findStackFaults(stack);
  if (faults.length > 0) throw new StackError(faults);
  const surroundings = await surroundingsOf('infra diff', stackName(stack), context);
  const { found, decisions } = await compare(await wantedBy(stack, surroundings), surroundings, context);
  const names = namesOfFound(found);
  const differing = [...decisions.byAddress.values()].flatMap(
    (decision) => differenceOf(decision, decisions, names) ?? [],
  );
  const surplus = decisions.surplus.map(({ address, id }): ResourceChange => ({
    address,
    id,
    change: 'delete',
    attributes: [],
  }));
  return {
    stack: surroundings.stack,
    account: surroundings.account,
    region: surroundings.region,
    same: decisions.byAddress.size - differing.length,
    resources: [...differing, ...surplus],
  };
}

function differenceOf(
  { kind, wanted, found, change }: Decision,
  decisions: Decisions,
  names: Names,
): ResourceChange | undefined {
  const { address } = wanted;
  if (found === undefined) {
    return { address, change: 'create', attributes: shownNew(kind, wanted.attributes, names) };
  }
  const after = decisions.resolveAll(wanted.attributes);
  const changed = changedAttributes(kindNamed(found.kind), found.attributes, after);
  const tags = changedTags(found.tags, wanted.tags);
  if (changed.size === 0 && Object.keys(tags).length === 0) return undefined;
  return {
    address,
    id: found.id,
    change: change === 'replace' ? 'replace' : 'update',
    ...(change === 'replace' && kind.createFirst === true ? { createFirst: true as const } : {}),
    attributes: [
      ...shownChanges(kind, changed, found.attributes, wanted.attributes, names),
      ...shownTags(tags, found.tags),
    ],
  };
}
