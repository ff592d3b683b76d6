import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { invalidParameterValue } from '../../errors.ts';
import { canonicalIpv6Cidr, contains, formatCidr, isInIpv6Cidr, overlaps, parseCidr } from '../cidr.ts';
import type { SubnetRow } from '../subnet-row.ts';
import { reservationsOf } from './cidr-reservations.ts';
import type { CidrReservationRow } from './cidr-reservations.ts';

type Range = Pick<CidrReservationRow, 'cidr' | 'family'>;

/** Reads a range to be reserved: inside the subnet, and in no other reservation. The sentences are ours. */
export function readReservedRange(state: State, subnet: SubnetRow, text: string): Range {
  const range = text.includes(':') ? readIpv6(subnet, text) : readIpv4(subnet, text);
  for (const { cidr } of reservationsOf(state, subnet.id)) {
    if (meets(range.cidr, cidr))
      throw new AwsError(
        'InvalidParameterValue',
        400,
        `The CIDR ${text} overlaps with the reservation of ${cidr}.`,
      );
  }
  return range;
}

function readIpv4(subnet: SubnetRow, text: string): Range {
  const block = parseCidr(text);
  const outer = parseCidr(subnet.cidrBlock);
  if (block === undefined) throw unreadable(text);
  if (outer === undefined || !contains(outer, block)) throw outside(text);
  return { cidr: formatCidr(block), family: 'ipv4' };
}

function readIpv6(subnet: SubnetRow, text: string): Range {
  const block = canonicalIpv6Cidr(text);
  if (block === undefined) throw unreadable(text);
  if (subnet.ipv6Block === undefined || !isInIpv6Cidr(block, subnet.ipv6Block.cidrBlock)) throw outside(text);
  return { cidr: block, family: 'ipv6' };
}

function meets(one: string, other: string): boolean {
  if (one.includes(':') !== other.includes(':')) return false;
  const [left, right] = [parseCidr(one), parseCidr(other)];
  if (left !== undefined && right !== undefined) return overlaps(left, right);
  return isInIpv6Cidr(one, other) || isInIpv6Cidr(other, one);
}

const unreadable = (text: string) =>
  invalidParameterValue(`Value (${text}) for parameter cidr is invalid. This is not a valid CIDR block.`);

const outside = (text: string) =>
  invalidParameterValue(`The CIDR ${text} is not within the subnet's CIDR blocks.`);
