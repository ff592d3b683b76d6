import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findVpc } from '../network/find-network.ts';
import { attachToTransit, checkAttachmentSubnets } from '../network/transit/change-attachment.ts';
import { describeVpcAttachment } from '../network/transit/describe-transit.ts';
import { findTransitGateway, isAttachedTo, requireAvailable } from '../network/transit/find-transit.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayVpcAttachment.html */
export const action = defineAction('ec2', 'CreateTransitGatewayVpcAttachment', {
  authorize: (input, context) => [
    ...onTagged(
      'CreateTransitGatewayVpcAttachment',
      [input.TransitGatewayId, input.VpcId, ...input.SubnetIds],
      context,
    ),
    ...onCreation(
      {
        action: 'CreateTransitGatewayVpcAttachment',
        resource: 'transit-gateway-attachment/*',
        tags: input.TagSpecifications,
      },
      context,
    ),
  ],
  handler(input, context) {
    const gateway = requireAvailable(findTransitGateway(context, input.TransitGatewayId), context);
    const { id: resourceId } = findVpc(context.state, input.VpcId);
    const subnetIds = checkAttachmentSubnets(input.SubnetIds, resourceId, context);
    const type = 'transit-gateway-attachment';
    const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
    if (isAttachedTo(context.state, gateway.id, resourceId))
      throw new AwsError(
        'DuplicateTransitGatewayAttachment',
        400,
        `${gateway.id} has non-deleted Transit Gateway Attachments with same VPC ID.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    const { Options: options = {} } = input;
    const given = {
      dns: options.DnsSupport ?? 'enable',
      groupReferencing: options.SecurityGroupReferencingSupport ?? 'enable',
      ipv6: options.Ipv6Support ?? 'disable',
      applianceMode: options.ApplianceModeSupport ?? 'disable',
    } as const;
    const row = attachToTransit(gateway, { kind: 'vpc', resourceId, subnetIds, tags, ...given }, context);
    return { TransitGatewayVpcAttachment: describeVpcAttachment(row, context) };
  },
});
