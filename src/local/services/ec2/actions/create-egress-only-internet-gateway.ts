import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { describeEgressOnlyGateway } from '../network/describe-fabric.ts';
import { egressOnlyGateways } from '../network/fabric-rows.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { regionQuota } from '../network/limits.ts';
import { egressOnlyGatewayIdErrors } from '../network/network-errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html */
export const action = defineAction('ec2', 'CreateEgressOnlyInternetGateway', {
  authorize: (input, context) => [
    ...onTagged('CreateEgressOnlyInternetGateway', [input.VpcId], context),
    ...onCreation(
      {
        action: 'CreateEgressOnlyInternetGateway',
        resource: 'egress-only-internet-gateway/*',
        tags: input.TagSpecifications,
      },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, state } = context;
    const table = state.table(egressOnlyGateways);
    const id = once('CreateEgressOnlyInternetGateway', input, context, () => {
      const { id: vpcId } = findVpc(state, input.VpcId);
      const type = 'egress-only-internet-gateway';
      const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
      checkQuota(
        'EgressOnlyInternetGatewayLimitExceeded',
        table.count(),
        regionQuota(context, 'egressOnlyGatewaysPerRegion'),
      );
      return () => {
        const row = { id: newRowId(context, 'eigw', egressOnlyGateways), account, region, vpcId, tags };
        table.put(row);
        return row.id;
      };
    });
    const row = findRow(state, egressOnlyGateways, egressOnlyGatewayIdErrors, id);
    return { ClientToken: input.ClientToken, EgressOnlyInternetGateway: describeEgressOnlyGateway(row) };
  },
});
