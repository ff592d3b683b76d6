import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { describeRouteTable } from '../network/describe-route-table.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { findVpc } from '../network/find-network.ts';
import { quota } from '../network/limits.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { ipv4Blocks } from '../network/vpc-row.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html */
export const action = defineAction('ec2', 'CreateRouteTable', {
  authorize: (input, context) => [
    ...onTagged('CreateRouteTable', [input.VpcId], context),
    ...onCreation(
      { action: 'CreateRouteTable', resource: 'route-table/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, state } = context;
    const id = once('CreateRouteTable', input, context, () => {
      const vpc = findVpc(state, input.VpcId);
      const tags = readTagSpecifications(input.TagSpecifications, ['route-table']).get('route-table') ?? [];
      const inUse = state.table(routeTables).count({ index: 'vpc', equals: vpc.id });
      checkQuota('RouteTableLimitExceeded', inUse, quota(context.state, 'routeTablesPerVpc'));
      return () => {
        const blocks = [...ipv4Blocks(vpc), ...(vpc.ipv6Blocks ?? []).map(({ cidrBlock }) => cidrBlock)];
        const routes = blocks.map((destination) => ({
          destination,
          gatewayId: 'local',
          origin: 'CreateRouteTable' as const,
        }));
        const row = { id: newRowId(context, 'rtb', routeTables), account, region, vpcId: vpc.id };
        state.table(routeTables).put({ ...row, routes, associations: [], tags });
        return row.id;
      };
    });
    return {
      RouteTable: describeRouteTable(findRouteTable(state, id), state),
      ClientToken: input.ClientToken,
    };
  },
});
