import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { describeCarrierGateway } from '../network/describe-fabric.ts';
import { carrierGateways } from '../network/fabric-rows.ts';
import { findRow } from '../network/find-row.ts';
import { carrierGatewayIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCarrierGateway.html */
export const action = defineAction('ec2', 'DeleteCarrierGateway', {
  authorize: (input, context) => onTagged('DeleteCarrierGateway', [input.CarrierGatewayId], context),
  handler(input, { state }) {
    const row = findRow(state, carrierGateways, carrierGatewayIdErrors, input.CarrierGatewayId);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(carrierGateways).delete(row.id);
    return { CarrierGateway: { ...describeCarrierGateway(row), State: 'deleted' } };
  },
});
