import { formatBlock, parseBlock, splitBlock } from './cidr.ts';
import type { Surroundings } from './kind.ts';
import type { Stack } from './stack.ts';
import { fault, StackError } from './stack-fault.ts';

export interface SubnetOf {
  /** The key in the file. */
  readonly group: string;
  /** `subnet.web-a` */
  readonly address: string;
  readonly zone: string;
  readonly cidr: string;
}

/** The subnets that a file asks for: one in each zone of each group. */
export function subnetsOf(
  stack: Stack,
  { zones, region }: Pick<Surroundings, 'zones' | 'region'>,
): readonly SubnetOf[] {
  return Object.entries(stack.subnets ?? {}).flatMap(([group, subnet]) => {
    const wanted = zonesOf(group, subnet.zones ?? subnet.cidrs?.length ?? 1, { zones, region });
    const blocks = blocksOf(group, subnet, wanted.length);
    return wanted.map((zone, index) => ({
      group,
      address: `subnet.${group}-${zone.slice(region.length)}`,
      zone,
      cidr: blocks[index] ?? '',
    }));
  });
}

function zonesOf(
  group: string,
  asked: number | readonly string[],
  { zones, region }: Pick<Surroundings, 'zones' | 'region'>,
): readonly string[] {
  const remedy = `${region} has ${zones.join(', ')}.`;
  if (typeof asked === 'number') {
    if (asked <= zones.length) return zones.slice(0, asked);
    throw new StackError([
      fault(['subnets', group], `asks for ${asked} zones, and ${region} has ${zones.length}`, remedy),
    ]);
  }
  return asked.map((name, index) => {
    const zone = zones.find((one) => one === name || one === `${region}${name}`);
    if (zone !== undefined) return zone;
    throw new StackError([
      fault(['subnets', group, 'zones', index], `is ${name}, which is no zone of ${region}`, remedy),
    ]);
  });
}

function blocksOf(
  group: string,
  subnet: NonNullable<Stack['subnets']>[string],
  parts: number,
): readonly string[] {
  if (subnet.cidrs !== undefined) {
    if (subnet.cidrs.length === parts) return subnet.cidrs;
    throw new StackError([
      fault(
        ['subnets', group, 'cidrs'],
        `has ${subnet.cidrs.length} blocks for ${parts} zones`,
        'Give one block to each zone.',
      ),
    ]);
  }
  const block = parseBlock(subnet.cidr ?? '');
  return block === undefined ? [] : splitBlock(block, parts).map(formatBlock);
}

/** The subnets that a name in the file means: all of a group, or one. */
export function subnetsNamed(
  name: string,
  path: readonly (string | number)[],
  stack: Stack,
  surroundings: Pick<Surroundings, 'zones' | 'region'>,
): readonly SubnetOf[] {
  const all = subnetsOf(stack, surroundings);
  const named = all.filter(({ group, address }) => group === name || address === `subnet.${name}`);
  if (named.length > 0) return named;
  const known = [...new Set(all.flatMap(({ group, address }) => [group, address.slice('subnet.'.length)]))];
  throw new StackError([
    fault(
      path,
      `names ${name}, which is no subnet of this stack`,
      known.length === 0 ? 'There are no subnets.' : `Subnets are ${known.join(', ')}.`,
    ),
  ]);
}
