import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { endpoints } from '../network/gateways/endpoint-row.ts';
import { removeEndpointRoutes } from '../network/gateways/endpoint-routes.ts';
import { removeEndpointInterfaces } from '../network/gateways/interface-endpoint.ts';
import { endpointIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Those that are there go, the others are named. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html */
export const action = defineAction('ec2', 'DeleteVpcEndpoints', {
  authorize: (input, context) => onTagged('DeleteVpcEndpoints', input.VpcEndpointIds, context),
  handler(input, context) {
    const { state } = context;
    if (input.DryRun === true) throw dryRunOperation();
    const unsuccessful = [...new Set(input.VpcEndpointIds)].flatMap((id) => {
      const row = state.table(endpoints).get(id);
      if (row === undefined) {
        const { code, message } = endpointIdErrors.notFound([id]);
        return [{ ResourceId: id, Error: { Code: code, Message: message } }];
      }
      removeEndpointRoutes(state, id, row.routeTableIds);
      removeEndpointInterfaces(context, row, row.subnetIds ?? []);
      state.table(endpoints).delete(id);
      return [];
    });
    return { Unsuccessful: unsuccessful };
  },
});
