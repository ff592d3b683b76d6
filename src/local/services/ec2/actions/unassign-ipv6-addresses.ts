import { defineAction } from '../../../action.ts';
import { invalidParameterValue, missingParameter } from '../errors.ts';
import { canonicalIpv6 } from '../network/cidr.ts';
import { findInterface } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignIpv6Addresses.html */
export const action = defineAction('ec2', 'UnassignIpv6Addresses', {
  authorize: (input, context) => onTagged('UnassignIpv6Addresses', [input.NetworkInterfaceId], context),
  handler(input, { state }) {
    const row = findInterface(state, input.NetworkInterfaceId);
    const there = row.ipv6Addresses ?? [];
    const gone = (input.Ipv6Addresses ?? []).map((text) => canonicalIpv6(text) ?? text);
    if (gone.length === 0) throw missingParameter('ipv6Addresses');
    const wrong = gone.filter((address) => !there.includes(address));
    if (wrong.length > 0)
      throw invalidParameterValue(
        `Some of the specified addresses are not assigned to interface ${row.id}: ${wrong.join(', ')}`,
      );
    const left = there.filter((address) => !gone.includes(address));
    state.table(networkInterfaces).put({ ...row, ipv6Addresses: left.length === 0 ? undefined : left });
    return { NetworkInterfaceId: row.id, UnassignedIpv6Addresses: gone };
  },
});
