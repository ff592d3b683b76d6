import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
import { formatAddress, parseAddress, parseCidr } from './cidr.ts';
import type { Cidr } from './cidr.ts';
import type { SubnetRow } from './subnet-row.ts';
import { reservedRanges } from './subnets/cidr-reservations.ts';

interface PrivateAddressRow {
  readonly subnetId: string;
  readonly address: string;
  readonly interfaceId: string;
}

const privateAddresses = defineTable<PrivateAddressRow>({
  name: 'ec2.private-addresses',
  scope: 'region',
  id: (row) => idOf(row.subnetId, row.address),
  indexes: { subnet: (row) => row.subnetId },
});

/**
 * AWS keeps the first four addresses of a subnet and the last: network, router, DNS, future use, broadcast.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
const RESERVED = { first: 4, last: 1 } as const;

/** How many addresses of a subnet are free, as `AvailableIpAddressCount` says it. */
export function freeAddresses(state: State, subnet: SubnetRow): number {
  const used = state.table(privateAddresses).count({ index: 'subnet', equals: subnet.id });
  return blockOf(subnet).size - RESERVED.first - RESERVED.last - used;
}

/**
 * Takes an address of a subnet for a network interface: the wanted one, or a free one by chance, as AWS does.
 * Refuses one outside, reserved or in use, and a full subnet, with EC2's sentences.
 */
export function allocateAddress(
  context: TimerContext,
  subnet: SubnetRow,
  interfaceId: string,
  wanted?: string,
): string {
  const table = context.state.table(privateAddresses);
  const address = wanted ?? pickAddress(context, subnet);
  if (wanted !== undefined) checkWanted(context.state, subnet, wanted);
  table.put({ subnetId: subnet.id, address, interfaceId });
  return address;
}

/** Gives an address back. */
export function releaseAddress(state: State, subnetId: string, address: string): void {
  state.table(privateAddresses).delete(idOf(subnetId, address));
}

/** Refuses an address that an interface could not have. */
function checkWanted(state: State, subnet: SubnetRow, wanted: string): void {
  const { first, size } = blockOf(subnet);
  const value = parseAddress(wanted);
  if (value === undefined) throw invalid(`invalid value for parameter address: ${wanted}`);
  if (value < first || value >= first + size)
    throw invalid("Address does not fall within the subnet's address range");
  if (value < first + RESERVED.first || value >= first + size - RESERVED.last) {
    throw invalid("Address is in subnet's reserved address range");
  }
  if (state.table(privateAddresses).get(idOf(subnet.id, wanted)) !== undefined) {
    throw new AwsError('InvalidIPAddress.InUse', 400, `Address ${wanted} is in use.`);
  }
}

function pickAddress(context: TimerContext, subnet: SubnetRow): string {
  const { first, size } = blockOf(subnet);
  const usable = size - RESERVED.first - RESERVED.last;
  const table = context.state.table(privateAddresses);
  const start = Math.floor(context.random.number() * usable);
  const kept = reservedRanges(context.state, subnet.id);
  for (let step = 0; step < usable; step += 1) {
    const value = first + RESERVED.first + ((start + step) % usable);
    // What somebody has reserved is theirs to give out.
    if (kept.some((range) => value >= range.first && value < range.first + range.size)) continue;
    const address = formatAddress(value);
    if (table.get(idOf(subnet.id, address)) === undefined) return address;
  }
  throw new AwsError(
    'InsufficientFreeAddressesInSubnet',
    400,
    'The specified subnet does not have enough free addresses to satisfy the request.',
  );
}

function blockOf(subnet: SubnetRow): Cidr {
  const block = parseCidr(subnet.cidrBlock);
  if (block === undefined) throw new TypeError(`${subnet.id} has the block ${subnet.cidrBlock}`);
  return block;
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterValue', 400, message);
}

function idOf(subnetId: string, address: string): string {
  return `${subnetId} ${address}`;
}
