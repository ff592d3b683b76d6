import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation } from '../errors.ts';
import { describeInternetGateway } from '../network/describe-fabric.ts';
import { internetGateways } from '../network/fabric-rows.ts';
import { regionQuota } from '../network/limits.ts';
import { newRowId } from '../network/new-row-id.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html */
export const action = defineAction('ec2', 'CreateInternetGateway', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateInternetGateway', resource: 'internet-gateway/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const { account, region, state } = context;
    const type = 'internet-gateway';
    const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
    const table = state.table(internetGateways);
    checkQuota(
      'InternetGatewayLimitExceeded',
      table.count(),
      regionQuota(context, 'internetGatewaysPerRegion'),
    );
    if (input.DryRun === true) throw dryRunOperation();
    const row = { id: newRowId(context, 'igw', internetGateways), account, region, tags };
    table.put(row);
    return { InternetGateway: describeInternetGateway(row) };
  },
});
