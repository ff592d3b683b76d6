import { contains, overlaps, parseBlock, splitBlock, type Block } from './cidr.ts';
import type { Rule } from './schema/network.ts';
import type { Stack } from './stack.ts';
import { serviceFaults } from './check-services.ts';
import { fault, type StackFault } from './stack-fault.ts';

/** AWS takes blocks from /16 to /28: "VPC CIDR blocks" in the Amazon VPC User Guide. */
const [largest, smallest] = [16, 28];

/** What a schema cannot say of a stack: blocks that fit together, names that are there, doors that stand open. */
export function findStackFaults(stack: Stack): readonly StackFault[] {
  return [
    ...blockFaults(stack),
    ...networkFaults(stack),
    ...groupFaults(stack),
    ...machineFaults(stack),
    ...serviceFaults(stack),
  ];
}

function blockFaults({ vpc, subnets = {} }: Stack): readonly StackFault[] {
  if (vpc === undefined) return [];
  const outer = parseBlock(vpc.cidr);
  const faults = sizeFaults(outer, vpc.cidr, ['vpc', 'cidr']);
  if (outer === undefined || faults.length > 0) return faults;
  const seen: { readonly block: Block; readonly name: string }[] = [];
  for (const { path, text, block } of blocksIn(subnets)) {
    const wrong = sizeFaults(block, text, path);
    faults.push(...wrong);
    if (block === undefined || wrong.length > 0) continue;
    const name = path.join('.');
    if (!contains(outer, block)) {
      faults.push(
        fault(
          path,
          `is ${text}, which lies outside the VPC's ${vpc.cidr}`,
          `Choose a block inside ${vpc.cidr}.`,
        ),
      );
    }
    const other = seen.find((one) => overlaps(one.block, block));
    if (other !== undefined) {
      faults.push(
        fault(path, `is ${text}, which overlaps ${other.name}`, 'Give each subnet addresses of its own.'),
      );
    }
    seen.push({ block, name });
  }
  return faults;
}

function sizeFaults(
  block: Block | undefined,
  text: string,
  path: readonly (string | number)[],
): StackFault[] {
  if (block === undefined)
    return [fault(path, `is ${text}, which is no IPv4 block`, 'Write a block such as 10.0.0.0/16.')];
  if (block.prefix >= largest && block.prefix <= smallest) return [];
  return [fault(path, `is ${text}; AWS takes blocks from /${largest} to /${smallest}`)];
}

interface BlockOf {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly block: Block | undefined;
}

function* blocksIn(subnets: NonNullable<Stack['subnets']>): Generator<BlockOf> {
  for (const [group, { cidr, cidrs, zones }] of Object.entries(subnets)) {
    for (const [index, text] of (cidrs ?? []).entries()) {
      yield { path: ['subnets', group, 'cidrs', index], text, block: parseBlock(text) };
    }
    if (cidr === undefined) continue;
    const path = ['subnets', group, 'cidr'];
    const parts = typeof zones === 'number' ? zones : (zones?.length ?? 1);
    const block = parseBlock(cidr);
    // The parts of what is split must be blocks that AWS takes.
    const [part] = block === undefined ? [] : splitBlock(block, parts);
    yield parts > 1 && part !== undefined && part.prefix > smallest
      ? { path, text: `${cidr} in ${parts} parts of /${part.prefix}`, block: part }
      : { path, text: cidr, block };
  }
}

function networkFaults(stack: Stack): readonly StackFault[] {
  const faults: StackFault[] = [];
  const remedy = 'Add vpc: { cidr: 10.0.0.0/16 }.';
  const inside = ['subnets', 'internetGateway', 'natGateways', 'routeTables'] as const;
  for (const key of stack.vpc === undefined ? inside : []) {
    const value = stack[key] ?? false;
    if (value !== false) faults.push(fault([key], 'needs a VPC, and this stack has none', remedy));
  }
  for (const [group, { cidr, cidrs }] of Object.entries(stack.subnets ?? {})) {
    if ((cidr === undefined) === (cidrs === undefined)) {
      faults.push(
        fault(
          ['subnets', group],
          'needs either cidr or cidrs',
          'cidr is split over the zones; cidrs names a block for each.',
        ),
      );
    }
  }
  if (Object.keys(stack.natGateways ?? {}).length > 0 && (stack.internetGateway ?? false) === false) {
    faults.push(
      fault(['natGateways'], 'lead nowhere without an internet gateway', 'Add internetGateway: true.'),
    );
  }
  const tables = Object.entries(stack.routeTables ?? {}).flatMap(([name, { routes }]) =>
    routes.map(({ to }, index) => ({
      path: ['routeTables', name, 'routes', index, 'to'],
      key: `${name} ${to}`,
      to,
    })),
  );
  for (const [index, { path, key, to }] of tables.entries()) {
    if (tables.findIndex((one) => one.key === key) !== index) {
      faults.push(fault(path, `is ${to} a second time`, 'A table has one route to each destination.'));
    }
  }
  return faults;
}

/** Ports by which a machine is taken over: SSH and Remote Desktop. */
const doors: Readonly<Record<number, string>> = { 22: 'SSH', 3389: 'Remote Desktop' };

function groupFaults(stack: Stack): readonly StackFault[] {
  const groups = stack.securityGroups ?? {};
  return Object.entries(groups).flatMap(([name, { ingress, egress = [] }]) => [
    ...ingress.flatMap((rule, index) =>
      ruleFaults(rule, 'from', ['securityGroups', name, 'ingress', index], stack),
    ),
    ...egress.flatMap((rule, index) =>
      ruleFaults(rule, 'to', ['securityGroups', name, 'egress', index], stack),
    ),
  ]);
}

function ruleFaults(
  rule: Rule,
  direction: 'from' | 'to',
  path: readonly (string | number)[],
  stack: Stack,
): readonly StackFault[] {
  const faults: StackFault[] = [];
  const { protocol = 'tcp', port, ports, openToWorld } = rule;
  const other = direction === 'from' ? 'to' : 'from';
  const peers = rule[direction];
  if (rule[other] !== undefined || (peers === undefined && direction === 'from')) {
    return [
      fault(
        path,
        `says ${rule[other] === undefined ? 'nothing of' : other + ' instead of'} ${direction}`,
        `Write ${direction}: anywhere, a block, self or security-group.NAME.`,
      ),
    ];
  }
  const portless = protocol === 'all' || protocol === 'icmp';
  if ((port !== undefined || ports !== undefined) && portless)
    faults.push(fault(path, `has ports, and ${protocol} has none`));
  if (!portless && (port === undefined) === (ports === undefined)) {
    faults.push(
      fault(
        path,
        'needs either port or ports',
        'Write port: 443, or ports: 8000-8100; protocol: all for everything.',
      ),
    );
  }
  for (const peer of [peers ?? 'anywhere'].flat()) {
    const problem = peerFault(peer, stack);
    if (problem !== undefined)
      faults.push(
        fault(
          [...path, direction],
          problem,
          'Write anywhere, self, a block such as 203.0.113.0/24, or security-group.NAME.',
        ),
      );
    if (direction === 'to' || openToWorld === true || !['anywhere', '0.0.0.0/0', '::/0'].includes(peer))
      continue;
    const [low = 0, high = 65_535] = portless
      ? []
      : port === undefined
        ? (ports ?? '').split('-').map(Number)
        : [port, port];
    const open = Object.entries(doors).filter(
      ([door]) => protocol !== 'icmp' && protocol !== 'udp' && Number(door) >= low && Number(door) <= high,
    );
    for (const [door, word] of open) {
      faults.push(
        fault(
          path,
          `opens port ${door} (${word}) to the world`,
          'Name the addresses that may come in, or say openToWorld: true if you mean it.',
        ),
      );
    }
  }
  return faults;
}

function peerFault(peer: string, stack: Stack): string | undefined {
  if (peer === 'anywhere' || peer === 'self' || /^pl-[0-9a-f]+$/.test(peer)) return undefined;
  if (peer.startsWith('security-group.')) {
    const name = peer.slice('security-group.'.length);
    return stack.securityGroups?.[name] === undefined
      ? `names ${name}, which is no security group of this stack`
      : undefined;
  }
  if (parseBlock(peer) !== undefined || /^sg-[0-9a-f]+$/.test(peer)) return undefined;
  return /^[0-9a-f:]+\/\d{1,3}$/i.test(peer) ? undefined : `is ${peer}`;
}

function machineFaults(stack: Stack): readonly StackFault[] {
  const known = Object.keys(stack.securityGroups ?? {});
  return Object.entries(stack.instances ?? {}).flatMap(([name, { securityGroups }]) =>
    securityGroups.flatMap((group, index) =>
      known.includes(group)
        ? []
        : [
            fault(
              ['instances', name, 'securityGroups', index],
              `is ${group}, which is no security group of this stack`,
              known.length === 0 ? 'Add it under securityGroups.' : `They are ${known.join(', ')}.`,
            ),
          ],
    ),
  );
}
