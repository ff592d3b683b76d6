import { zonesOf } from '../../../../../data/regions.ts';
import type { Zone } from '../../../../../data/regions.ts';
import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { invalidParameterValue } from '../../errors.ts';
import { canonicalIpv6Cidr, contains, formatCidr, isInIpv6Cidr, overlaps, parseCidr } from '../cidr.ts';
import { subnets } from '../subnet-row.ts';
import { ipv4Blocks } from '../vpc-row.ts';
import type { VpcRow } from '../vpc-row.ts';
import { outOfRange, readSizedBlock } from '../vpcs/read-blocks.ts';

/** A zone by name or id; without one, a zone by chance (AWS chooses). */
export function readSubnetZone(named: string | undefined, { region, random }: ActionContext): Zone {
  const zones = zonesOf(region);
  const zone =
    named === undefined
      ? zones[Math.floor(random.number() * zones.length)]
      : zones.find(({ name, id }) => name === named || id === named);
  if (zone !== undefined) return zone;
  const names = zones.map(({ name }) => name).join(', ');
  throw invalidParameterValue(
    `Value (${named}) for parameter availabilityZone is invalid. ` +
      `Subnets can currently only be created in the following availability zones: ${names}.`,
  );
}

/** Reads the IPv4 block of a new subnet: inside the VPC, of a size that AWS allows, and free. */
export function readSubnetBlock(state: State, vpc: VpcRow, text: string): string {
  const block = readSizedBlock(text, 'InvalidSubnet.Range');
  const inside = ipv4Blocks(vpc).some((outer) => {
    const range = parseCidr(outer);
    return range !== undefined && contains(range, block);
  });
  if (!inside) throw outOfRange('InvalidSubnet.Range', text);
  for (const { cidrBlock } of state.table(subnets).list({ index: 'vpc', equals: vpc.id })) {
    const other = parseCidr(cidrBlock);
    if (other !== undefined && overlaps(other, block)) throw conflict(text);
  }
  return formatCidr(block);
}

/** Reads the IPv6 block of a subnet: a /44 to /64 in steps of four, inside a block of the VPC, and free. */
export function readSubnetIpv6Block(state: State, vpc: VpcRow, text: string): string {
  const block = canonicalIpv6Cidr(text);
  if (block === undefined)
    throw invalidParameterValue(
      `Value (${text}) for parameter ipv6CidrBlock is invalid. This is not a valid CIDR block.`,
    );
  const bits = Number(block.split('/')[1]);
  const inside = (vpc.ipv6Blocks ?? []).some(({ cidrBlock }) => isInIpv6Cidr(block, cidrBlock));
  if (bits < 44 || bits > 64 || bits % 4 !== 0 || !inside) throw outOfRange('InvalidSubnet.Range', text);
  for (const { ipv6Block } of state.table(subnets).list({ index: 'vpc', equals: vpc.id })) {
    if (ipv6Block === undefined) continue;
    const other = ipv6Block.cidrBlock;
    const meet =
      Number(other.split('/')[1]) <= bits ? isInIpv6Cidr(block, other) : isInIpv6Cidr(other, block);
    if (meet) throw conflict(text);
  }
  return block;
}

function conflict(text: string): AwsError {
  return new AwsError('InvalidSubnet.Conflict', 400, `The CIDR '${text}' conflicts with another subnet`);
}
