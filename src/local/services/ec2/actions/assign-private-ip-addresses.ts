import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { excludingParameters, invalidParameterValue, missingParameter } from '../errors.ts';
import { allocateAddress, releaseAddress } from '../network/addresses.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { findInterface, findSubnet } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { checkAddressCount } from '../network/interfaces/address-limit.ts';
import { withAssociation } from '../network/interfaces/associations-of.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html */
export const action = defineAction('ec2', 'AssignPrivateIpAddresses', {
  authorize: (input, context) => onTagged('AssignPrivateIpAddresses', [input.NetworkInterfaceId], context),
  handler(input, context) {
    const { state } = context;
    const row = findInterface(state, input.NetworkInterfaceId);
    const named = input.PrivateIpAddresses ?? [];
    const count = input.SecondaryPrivateIpAddressCount;
    if (named.length > 0 && count !== undefined)
      throw excludingParameters('privateIpAddresses', 'secondaryPrivateIpAddressCount');
    if ((input.Ipv4Prefixes?.length ?? 0) + (input.Ipv4PrefixCount ?? 0) > 0)
      throw invalidParameterValue('Prefix delegation is not available in this local cloud.');
    if (named.length === 0 && count === undefined)
      throw missingParameter('privateIpAddresses or secondaryPrivateIpAddressCount');
    const subnet = findSubnet(state, row.subnetId);
    const fresh = named.filter((address) => !row.addresses.includes(address));
    const total = row.addresses.length + fresh.length + (count ?? 0);
    checkAddressCount(row, 'Ipv4AddressesPerInterface', total, context);
    if (input.AllowReassignment === true)
      for (const address of fresh) takeFromOther(state, subnet.id, address);
    const added = [
      ...fresh.map((address) => allocateAddress(context, subnet, row.id, address)),
      ...Array.from({ length: count ?? 0 }, () => allocateAddress(context, subnet, row.id)),
    ];
    state.table(networkInterfaces).put({ ...row, addresses: [...row.addresses, ...added] });
    return {
      NetworkInterfaceId: row.id,
      AssignedPrivateIpAddresses: added.map((PrivateIpAddress) => ({ PrivateIpAddress })),
    };
  },
});

/** A secondary address moves when the caller allows it; a primary one never does. */
function takeFromOther(state: State, subnetId: string, address: string): void {
  const table = state.table(networkInterfaces);
  for (const row of table.list({ index: 'subnet', equals: subnetId })) {
    if (!row.addresses.includes(address)) continue;
    if (row.addresses[0] === address)
      throw new AwsError('InvalidIPAddress.InUse', 400, `Address ${address} is in use.`);
    const addresses = row.addresses.filter((other) => other !== address);
    const elastic = row.secondaryAssociations?.[address]?.allocationId;
    const found = elastic === undefined ? undefined : state.table(elasticAddresses).get(elastic);
    if (found !== undefined) state.table(elasticAddresses).put({ ...found, association: undefined });
    table.put({ ...withAssociation(row, address, undefined), addresses });
    releaseAddress(state, subnetId, address);
    return;
  }
}
