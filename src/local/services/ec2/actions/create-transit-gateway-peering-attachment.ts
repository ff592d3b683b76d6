import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation } from '../errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { findTransitGateway, requireAvailable } from '../network/transit/find-transit.ts';
import { describePeeringAttachment } from '../network/transit/peering.ts';
import type { PeeringAttachmentRow } from '../network/transit/peering.ts';
import { transitAttachments, transitGateways } from '../network/transit/transit-rows.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPeeringAttachment.html */
export const action = defineAction('ec2', 'CreateTransitGatewayPeeringAttachment', {
  authorize: (input, context) => [
    ...onTagged('CreateTransitGatewayPeeringAttachment', [input.TransitGatewayId], context),
    ...onCreation(
      {
        action: 'CreateTransitGatewayPeeringAttachment',
        resource: 'transit-gateway-attachment/*',
        tags: input.TagSpecifications,
      },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, state, now } = context;
    const gateway = requireAvailable(findTransitGateway(context, input.TransitGatewayId), context);
    const type = 'transit-gateway-attachment';
    const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
    const requester = { gatewayId: gateway.id, account, region };
    const accepter = {
      gatewayId: input.PeerTransitGatewayId,
      account: input.PeerAccountId,
      region: input.PeerRegion,
    };
    const there = state.at(accepter.account, accepter.region);
    const other = there.table(transitGateways).get(accepter.gatewayId);
    const failed = other === undefined || other.deletedAt !== undefined || other.id === gateway.id;
    if (input.DryRun === true) throw dryRunOperation();
    const row: PeeringAttachmentRow = {
      id: newRowId(context, 'tgw-attach', transitAttachments),
      account,
      region,
      createdAt: now,
      gatewayId: gateway.id,
      kind: 'peering',
      resourceId: accepter.gatewayId,
      subnetIds: [],
      dns: 'enable',
      groupReferencing: 'enable',
      ipv6: 'disable',
      applianceMode: 'disable',
      // Nothing propagates through a peering: its routes are static ones.
      associatedTableId: undefined,
      propagatedTableIds: [],
      peering: { requester, accepter, dynamicRouting: input.Options?.DynamicRouting, failed },
      tags,
    };
    state.table(transitAttachments).put(row);
    if (!failed && (accepter.account !== account || accepter.region !== region))
      there.table(transitAttachments).put({
        ...row,
        account: accepter.account,
        region: accepter.region,
        gatewayId: accepter.gatewayId,
        resourceId: gateway.id,
        tags: [],
      });
    return { TransitGatewayPeeringAttachment: describePeeringAttachment(row, context) };
  },
});
