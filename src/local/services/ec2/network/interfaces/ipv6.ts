import type { TimerContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { invalidParameterValue } from '../../errors.ts';
import { canonicalIpv6, ipv6At, isInIpv6Cidr } from '../cidr.ts';
import { networkInterfaces } from '../interface-row.ts';
import type { SubnetRow } from '../subnet-row.ts';

/** Takes IPv6 addresses of a subnet: those named, and so many more by chance. Refuses what cannot be had. */
export function allocateIpv6(
  context: TimerContext,
  subnet: SubnetRow,
  named: readonly string[],
  count: number,
): readonly string[] {
  if (named.length === 0 && count === 0) return [];
  const block = subnet.ipv6Block?.cidrBlock;
  if (block === undefined)
    throw invalidParameterValue(
      `The subnet '${subnet.id}' does not have an IPv6 CIDR block associated with it`,
    );
  const taken = new Set(usedIn(context.state, subnet.id));
  const wanted = named.map((text) => {
    const address = canonicalIpv6(text);
    if (address === undefined)
      throw invalidParameterValue(`invalid value for parameter ipv6Address: ${text}`);
    if (!isInIpv6Cidr(address, block))
      throw invalidParameterValue("Address does not fall within the subnet's address range");
    if (taken.has(address))
      throw new AwsError('InvalidIPAddress.InUse', 400, `Address ${address} is in use.`);
    taken.add(address);
    return address;
  });
  const drawn: string[] = [];
  while (drawn.length < count) {
    const address = ipv6At(block, BigInt(`0x${context.random.hex(16)}`));
    if (taken.has(address) || !isInIpv6Cidr(address, block)) continue;
    taken.add(address);
    drawn.push(address);
  }
  return [...wanted, ...drawn];
}

function usedIn(state: State, subnetId: string): string[] {
  const rows = state.table(networkInterfaces).list({ index: 'subnet', equals: subnetId });
  return [...rows].flatMap(({ ipv6Addresses = [] }) => ipv6Addresses);
}
