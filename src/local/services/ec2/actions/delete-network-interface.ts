import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { deleteInterfaceRow } from '../network/create-interface.ts';
import { findInterface } from '../network/find-network.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html */
export const action = defineAction('ec2', 'DeleteNetworkInterface', {
  authorize: (input, context) => onTagged('DeleteNetworkInterface', [input.NetworkInterfaceId], context),
  handler(input, context) {
    const row = findInterface(context.state, input.NetworkInterfaceId);
    if (row.attachment !== undefined)
      throw invalidParameterValue(`Network interface '${row.id}' is currently in use.`);
    if (input.DryRun === true) throw dryRunOperation();
    deleteInterfaceRow(context, row.id);
    return {};
  },
});
