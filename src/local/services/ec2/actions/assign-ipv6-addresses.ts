import { defineAction } from '../../../action.ts';
import { excludingParameters, invalidParameterValue, missingParameter } from '../errors.ts';
import { findInterface, findSubnet } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { checkAddressCount } from '../network/interfaces/address-limit.ts';
import { allocateIpv6 } from '../network/interfaces/ipv6.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignIpv6Addresses.html */
export const action = defineAction('ec2', 'AssignIpv6Addresses', {
  authorize: (input, context) => onTagged('AssignIpv6Addresses', [input.NetworkInterfaceId], context),
  handler(input, context) {
    const { state } = context;
    const row = findInterface(state, input.NetworkInterfaceId);
    const named = input.Ipv6Addresses ?? [];
    const count = input.Ipv6AddressCount;
    if (named.length > 0 && count !== undefined)
      throw excludingParameters('ipv6Addresses', 'ipv6AddressCount');
    if ((input.Ipv6Prefixes?.length ?? 0) + (input.Ipv6PrefixCount ?? 0) > 0)
      throw invalidParameterValue('Prefix delegation is not available in this local cloud.');
    if (named.length === 0 && count === undefined)
      throw missingParameter('ipv6Addresses or ipv6AddressCount');
    const there = row.ipv6Addresses ?? [];
    const total = there.length + named.length + (count ?? 0);
    checkAddressCount(row, 'Ipv6AddressesPerInterface', total, context);
    const added = allocateIpv6(context, findSubnet(state, row.subnetId), named, count ?? 0);
    state.table(networkInterfaces).put({ ...row, ipv6Addresses: [...there, ...added] });
    return { NetworkInterfaceId: row.id, AssignedIpv6Addresses: added };
  },
});
