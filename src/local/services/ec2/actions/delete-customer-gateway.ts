import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { findCustomerGateway, refuseConnected } from '../network/vpn/find-vpn.ts';
import { customerGateways } from '../network/vpn/vpn-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** It is shown as deleted for a while. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCustomerGateway.html */
export const action = defineAction('ec2', 'DeleteCustomerGateway', {
  authorize: (input, context) => onTagged('DeleteCustomerGateway', [input.CustomerGatewayId], context),
  handler(input, { now, state }) {
    const row = findCustomerGateway(state, input.CustomerGatewayId);
    refuseConnected(state, row.id);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(customerGateways).put({ ...row, deletedAt: now });
    return {};
  },
});
