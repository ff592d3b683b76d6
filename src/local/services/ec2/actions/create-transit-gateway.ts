import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { describeTransitGateway } from '../network/transit/describe-transit.ts';
import { transitGateways, transitTables } from '../network/transit/transit-rows.ts';
import type { TransitGatewayRow, TransitTableRow } from '../network/transit/transit-rows.ts';
import { onCreation } from '../tags/on-creation.ts';

/** "The default is 64512"; it is a private number of 16 or of 32 bits. */
const defaultAsn = 64_512;
const isPrivateAsn = (asn: number): boolean =>
  (asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGateway.html */
export const action = defineAction('ec2', 'CreateTransitGateway', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateTransitGateway', resource: 'transit-gateway/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const { Options: options = {} } = input;
    const asn = Number(options.AmazonSideAsn ?? defaultAsn);
    if (!isPrivateAsn(asn))
      throw invalidParameterValue(`Value (${asn}) for parameter amazonSideAsn is invalid.`);
    const tags = readTagSpecifications(input.TagSpecifications, ['transit-gateway']).get('transit-gateway');
    if (input.DryRun === true) throw dryRunOperation();
    const { account, region, now, state } = context;
    const id = newRowId(context, 'tgw', transitGateways);
    const table: TransitTableRow = {
      id: newRowId(context, 'tgw-rtb', transitTables),
      account,
      region,
      createdAt: now,
      gatewayId: id,
      routes: [],
      tags: [],
    };
    const associates = options.DefaultRouteTableAssociation !== 'disable';
    const propagates = options.DefaultRouteTablePropagation !== 'disable';
    if (associates || propagates) state.table(transitTables).put(table);
    const row: TransitGatewayRow = {
      id,
      account,
      region,
      createdAt: now,
      description: input.Description ?? '',
      amazonSideAsn: asn,
      cidrBlocks: options.TransitGatewayCidrBlocks ?? [],
      autoAccept: options.AutoAcceptSharedAttachments ?? 'disable',
      vpnEcmp: options.VpnEcmpSupport ?? 'enable',
      dns: options.DnsSupport ?? 'enable',
      groupReferencing: options.SecurityGroupReferencingSupport ?? 'disable',
      multicast: options.MulticastSupport ?? 'disable',
      associationTableId: associates ? table.id : undefined,
      propagationTableId: propagates ? table.id : undefined,
      tags: tags ?? [],
    };
    state.table(transitGateways).put(row);
    return { TransitGateway: describeTransitGateway(row, context) };
  },
});
