import { defineAction } from '../../../action.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { instances } from '../instances/instance-row.ts';
import { findInterface } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html */
export const action = defineAction('ec2', 'ResetNetworkInterfaceAttribute', {
  authorize: (input, context) =>
    onTagged('ResetNetworkInterfaceAttribute', [input.NetworkInterfaceId], context),
  handler(input, { state }) {
    const { SourceDestCheck: attribute = 'sourceDestCheck' } = input;
    // The parameter is a text whose value AWS leaves open; people send the name of the one attribute, or true.
    if (attribute !== 'sourceDestCheck' && attribute !== 'true') throw unknownAttribute(attribute);
    const row = findInterface(state, input.NetworkInterfaceId);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(networkInterfaces).put({ ...row, sourceDestCheck: true });
    const instance = state.table(instances).get(row.attachment?.instanceId ?? '');
    if (instance?.interfaceIds[0] === row.id)
      state.table(instances).put({ ...instance, sourceDestCheck: true });
    return {};
  },
});
