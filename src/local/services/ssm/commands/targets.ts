import type { TimerContext } from '../../../action.ts';
import { tagValue } from '../../../blocks/tags.ts';
import { validation } from '../errors.ts';
import { managedNode, managedNodes } from '../nodes/managed-nodes.ts';
import type { ManagedNode } from '../nodes/managed-nodes.ts';
import type { CommandRow, CommandTarget } from './state.ts';

/** Refuses targets that there are not, or not here. */
export function checkTargets(targets: readonly CommandTarget[]): void {
  for (const { Key: key = '', Values: values = [] } of targets) {
    if (key.startsWith('resource-groups:'))
      throw validation(`Targets by ${key} are not available in this local cloud: it has no resource groups.`);
    const known = key.startsWith('tag:') || key === 'tag-key' || key.toLowerCase() === 'instanceids';
    if (!known) throw validation(`Invalid target key: ${key}.`);
    if (values.length === 0 && key !== 'tag-key') throw validation(`Target ${key} has no values.`);
  }
}

/** A host that a command goes to; one that is named and not managed has no node. */
export interface Target {
  readonly id: string;
  readonly node?: ManagedNode | undefined;
}

/** The hosts that a command goes to, each once. */
export function targetsOf(context: TimerContext, command: CommandRow): readonly Target[] {
  const named = namedIds(command);
  const candidates: Iterable<Target> =
    named === undefined
      ? managedNodes(context).map((node) => ({ id: node.id, node }))
      : [...new Set(named)].map((id) => ({ id, node: managedNode(context, id) }));
  const tests = command.targets.map(testOf);
  return [...candidates].filter((target) => tests.every((test) => test(target)));
}

/** The ids that are named outright; undefined when hosts are meant by their tags alone. */
function namedIds(command: CommandRow): readonly string[] | undefined {
  if (command.instanceIds.length > 0) return command.instanceIds;
  return command.targets.find(({ Key }) => Key?.toLowerCase() === 'instanceids')?.Values;
}

function testOf({ Key: key = '', Values: values = [] }: CommandTarget): (target: Target) => boolean {
  if (key === 'tag-key') return ({ node }) => node?.tags.some((tag) => values.includes(tag.Key)) === true;
  if (!key.startsWith('tag:')) return ({ id }) => values.includes(id);
  const tagKey = key.slice('tag:'.length);
  return ({ node }) => values.includes(tagValue(node?.tags ?? [], tagKey) ?? '\0');
}
