import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { findRow } from '../network/find-row.ts';
import { natGateways } from '../network/gateways/nat-row.ts';
import { beginNatChange } from '../network/gateways/nat-transition.ts';
import { natGatewayIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Its routes stay, as blackholes. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html */
export const action = defineAction('ec2', 'DeleteNatGateway', {
  authorize: (input, context) => onTagged('DeleteNatGateway', [input.NatGatewayId], context),
  handler(input, context) {
    const row = findRow(context.state, natGateways, natGatewayIdErrors, input.NatGatewayId);
    if (row.state === 'deleted') throw natGatewayIdErrors.notFound([row.id]);
    if (input.DryRun === true) throw dryRunOperation();
    if (row.state === 'pending' || row.state === 'available') {
      context.state.table(natGateways).put({ ...row, state: 'deleting' });
      beginNatChange(context, { natGatewayId: row.id, change: 'deleted' });
    } else if (row.state === 'failed') context.state.table(natGateways).put({ ...row, state: 'deleted' });
    return { NatGatewayId: row.id };
  },
});
