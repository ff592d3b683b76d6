import type { CreateNetworkInterfaceRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { invalidParameterCombination, invalidParameterValue } from '../errors.ts';
import { createInterfaceRow } from '../network/create-interface.ts';
import { describeInterface } from '../network/describe-interface.ts';
import { findInterface, findSubnet } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { readInterfaceGroups } from '../network/interfaces/read-groups.ts';
import { regionQuota } from '../network/limits.ts';
import { once } from '../network/once.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html */
export const action = defineAction('ec2', 'CreateNetworkInterface', {
  authorize: (input, context) => [
    ...onTagged('CreateNetworkInterface', [input.SubnetId, ...(input.Groups ?? [])], context),
    ...onCreation(
      { action: 'CreateNetworkInterface', resource: 'network-interface/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const { state } = context;
    const id = once('CreateNetworkInterface', input, context, () => {
      const spec = readSpec(input, context);
      return () => createInterfaceRow(context, spec).id;
    });
    const described = describeInterface(findInterface(state, id), state);
    return { NetworkInterface: { ...described, Status: 'pending' }, ClientToken: input.ClientToken };
  },
});

function readSpec(input: CreateNetworkInterfaceRequest, context: ActionContext) {
  const { state } = context;
  const subnet = findSubnet(state, input.SubnetId);
  const type = input.InterfaceType ?? 'interface';
  if (type !== 'interface')
    throw invalidParameterValue(`Value (${type}) for parameter interfaceType is invalid.`);
  const prefixes =
    (input.Ipv4Prefixes?.length ?? 0) +
    (input.Ipv6Prefixes?.length ?? 0) +
    (input.Ipv4PrefixCount ?? 0) +
    (input.Ipv6PrefixCount ?? 0);
  if (prefixes > 0) throw invalidParameterValue('Prefix delegation is not available in this local cloud.');
  const listed = input.PrivateIpAddresses ?? [];
  const primaries = listed.filter((address) => address.Primary === true);
  if (primaries.length > 1 || (primaries.length > 0 && input.PrivateIpAddress !== undefined))
    throw invalidParameterCombination('Only one primary private IP address can be specified.');
  const others = listed.filter((address) => address.Primary !== true);
  if (others.length > 0 && input.SecondaryPrivateIpAddressCount !== undefined)
    throw invalidParameterCombination(
      'The parameter secondaryPrivateIpAddressCount cannot be used with the parameter privateIpAddresses',
    );
  const ipv6 = (input.Ipv6Addresses ?? []).flatMap(({ Ipv6Address }) => Ipv6Address ?? []);
  if (ipv6.length > 0 && input.Ipv6AddressCount !== undefined)
    throw invalidParameterCombination(
      'The parameter ipv6AddressCount cannot be used with the parameter ipv6Addresses',
    );
  checkQuota(
    'NetworkInterfaceLimitExceeded',
    state.table(networkInterfaces).count(),
    regionQuota(context, 'interfacesPerRegion'),
  );
  const tagType = 'network-interface';
  return {
    subnet,
    groupIds: readInterfaceGroups(state, input.Groups, subnet),
    description: input.Description,
    privateAddress: input.PrivateIpAddress ?? primaries[0]?.PrivateIpAddress,
    secondaryAddresses: others.flatMap(({ PrivateIpAddress: address }) => address ?? []),
    secondaryCount: input.SecondaryPrivateIpAddressCount,
    ipv6Addresses: ipv6.length > 0 ? ipv6 : undefined,
    ipv6Count: input.Ipv6AddressCount,
    tags: readTagSpecifications(input.TagSpecifications, [tagType]).get(tagType),
  };
}
