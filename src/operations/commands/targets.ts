import type { Connection } from '../../aws/connection.ts';
import type { InstanceInformation } from '../../wire/generated/ssm.ts';
import type { OperationContext, Place } from '../context.ts';
import { nameOf, stateOf } from '../ec2/instance-facts.ts';
import { readInstances } from '../ec2/selection.ts';
import type { InstanceSelection } from '../ec2/selection.ts';

/** A host that a command is for. */
export interface RunTarget extends Place {
  readonly id: string;
  readonly name: string | undefined;
  /** Why the command cannot reach it; undefined when it is online. */
  readonly unreachable: string | undefined;
}

/** Ids that one filter takes, which is also a page. */
const atOnce = 50;
const pagesAtOnce = 4;

/** The instances of a selection, and which of them are not online, with the reason. Nothing is changed. */
export async function findRunTargets(
  selection: InstanceSelection,
  context: OperationContext,
): Promise<readonly RunTarget[]> {
  const found: (RunTarget & { readonly state: string; readonly profile: boolean })[] = [];
  for await (const item of readInstances(selection, context)) {
    if ('error' in item) continue;
    const { account, region, id, instance } = item;
    const state = stateOf(instance);
    // What is gone is no target, unless it was named.
    if (isGone(state) && selection.ids?.includes(id) !== true) continue;
    const profile = instance.IamInstanceProfile !== undefined;
    found.push({ account, region, id, name: nameOf(instance), unreachable: undefined, state, profile });
  }
  const nodes = await readNodes(found, context);
  return found.map(({ state, profile, ...target }) => ({
    ...target,
    unreachable: reasonOf(nodes.get(target.id), state, profile),
  }));
}

function isGone(state: string): boolean {
  return state === 'terminated' || state === 'shutting-down';
}

async function readNodes(
  targets: readonly RunTarget[],
  context: OperationContext,
): Promise<ReadonlyMap<string, InstanceInformation>> {
  const places = Map.groupBy(targets, ({ account, region }) => `${account} ${region}`);
  const nodes = new Map<string, InstanceInformation>();
  for (const [first, ...others] of places.values()) {
    if (first === undefined) continue;
    const connection = await context.connections.at(first.account, first.region);
    const chunks = chunk([first, ...others].map(({ id }) => id));
    for (let start = 0; start < chunks.length; start += pagesAtOnce) {
      const pages = chunks.slice(start, start + pagesAtOnce).map((ids) => nodesOf(ids, connection));
      for (const page of await Promise.all(pages))
        for (const node of page) nodes.set(node.InstanceId ?? '', node);
    }
  }
  return nodes;
}

export function chunk<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / atOnce);
  return Array.from({ length: count }, (_none, index) => items.slice(index * atOnce, (index + 1) * atOnce));
}

async function nodesOf(
  ids: readonly string[],
  connection: Connection,
): Promise<readonly InstanceInformation[]> {
  const Filters = [{ Key: 'InstanceIds', Values: [...ids] }];
  const nodes: InstanceInformation[] = [];
  const input = { Filters, MaxResults: atOnce };
  for await (const page of connection.pages('ssm', 'DescribeInstanceInformation', input))
    nodes.push(...(page.InstanceInformationList ?? []));
  return nodes;
}

function reasonOf(
  node: InstanceInformation | undefined,
  state: string,
  profile: boolean,
): string | undefined {
  if (state !== 'running') return `it is ${state}`;
  if (node === undefined) {
    return profile
      ? 'it has not registered with Systems Manager: is the agent there, can it reach the service, and does its role allow it?'
      : 'it is not managed: it has no instance profile, and default host management has not registered it';
  }
  if (node.PingStatus === 'Online') return undefined;
  return `its agent was last heard of ${node.LastPingDateTime?.toISOString() ?? 'at a time that is not known'}`;
}
