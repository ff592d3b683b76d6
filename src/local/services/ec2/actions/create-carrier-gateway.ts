import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { describeCarrierGateway } from '../network/describe-fabric.ts';
import { carrierGateways } from '../network/fabric-rows.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { carrierGatewayIdErrors } from '../network/network-errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCarrierGateway.html */
export const action = defineAction('ec2', 'CreateCarrierGateway', {
  authorize: (input, context) => [
    ...onTagged('CreateCarrierGateway', [input.VpcId], context),
    ...onCreation(
      { action: 'CreateCarrierGateway', resource: 'carrier-gateway/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, state } = context;
    const id = once('CreateCarrierGateway', input, context, () => {
      const { id: vpcId } = findVpc(state, input.VpcId);
      const tags = readTagSpecifications(input.TagSpecifications, ['carrier-gateway']).get('carrier-gateway');
      return () => {
        const row = {
          id: newRowId(context, 'cagw', carrierGateways),
          account,
          region,
          vpcId,
          tags: tags ?? [],
        };
        state.table(carrierGateways).put(row);
        return row.id;
      };
    });
    return {
      CarrierGateway: describeCarrierGateway(findRow(state, carrierGateways, carrierGatewayIdErrors, id)),
    };
  },
});
