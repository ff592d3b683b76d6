import { defineAction } from '../../../action.ts';
import { invalidParameterValue, missingParameter } from '../errors.ts';
import { releaseAddress } from '../network/addresses.ts';
import { disassociate } from '../network/addresses/associate.ts';
import { findAllocation } from '../network/addresses/find-address.ts';
import { findInterface } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html */
export const action = defineAction('ec2', 'UnassignPrivateIpAddresses', {
  authorize: (input, context) => onTagged('UnassignPrivateIpAddresses', [input.NetworkInterfaceId], context),
  handler(input, context) {
    const { state } = context;
    const row = findInterface(state, input.NetworkInterfaceId);
    const gone = input.PrivateIpAddresses ?? [];
    if (gone.length === 0) throw missingParameter('privateIpAddresses');
    const [primary] = row.addresses;
    const wrong = gone.filter((address) => address === primary || !row.addresses.includes(address));
    if (wrong.length > 0)
      throw invalidParameterValue(
        `Some of the specified addresses are not assigned to interface ${row.id} as secondary addresses: ${wrong.join(', ')}`,
      );
    for (const address of gone) {
      const allocationId = row.secondaryAssociations?.[address]?.allocationId;
      if (allocationId !== undefined) disassociate(context, findAllocation(state, allocationId));
      releaseAddress(state, row.subnetId, address);
    }
    const left = row.addresses.filter((address) => !gone.includes(address));
    state.table(networkInterfaces).put({ ...findInterface(state, row.id), addresses: left });
    return {};
  },
});
