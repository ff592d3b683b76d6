import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { describeTransitGateway } from '../network/transit/describe-transit.ts';
import { findTransitGateway, findTransitTable, requireAvailable } from '../network/transit/find-transit.ts';
import { transitGateways } from '../network/transit/transit-rows.ts';
import type { TransitGatewayRow } from '../network/transit/transit-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGateway.html */
export const action = defineAction('ec2', 'ModifyTransitGateway', {
  authorize: (input, context) => onTagged('ModifyTransitGateway', [input.TransitGatewayId], context),
  handler(input, context) {
    const row = requireAvailable(findTransitGateway(context, input.TransitGatewayId), context);
    const { Options: options = {} } = input;
    const tableOf = (
      wanted: string | undefined,
      named: string | undefined,
      current: string | undefined,
    ): string | undefined => {
      if (wanted === 'disable') return undefined;
      return named === undefined ? current : findTransitTable(context, named).id;
    };
    const removed = options.RemoveTransitGatewayCidrBlocks ?? [];
    const changed: TransitGatewayRow = {
      ...row,
      description: input.Description ?? row.description,
      autoAccept: options.AutoAcceptSharedAttachments ?? row.autoAccept,
      vpnEcmp: options.VpnEcmpSupport ?? row.vpnEcmp,
      dns: options.DnsSupport ?? row.dns,
      groupReferencing: options.SecurityGroupReferencingSupport ?? row.groupReferencing,
      amazonSideAsn: Number(options.AmazonSideAsn ?? row.amazonSideAsn),
      cidrBlocks: [
        ...row.cidrBlocks.filter((block) => !removed.includes(block)),
        ...(options.AddTransitGatewayCidrBlocks ?? []),
      ],
      associationTableId: tableOf(
        options.DefaultRouteTableAssociation,
        options.AssociationDefaultRouteTableId,
        row.associationTableId,
      ),
      propagationTableId: tableOf(
        options.DefaultRouteTablePropagation,
        options.PropagationDefaultRouteTableId,
        row.propagationTableId,
      ),
    };
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(transitGateways).put(changed);
    return { TransitGateway: describeTransitGateway(changed, context) };
  },
});
