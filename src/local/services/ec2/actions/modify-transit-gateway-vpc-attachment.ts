import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { checkAttachmentSubnets } from '../network/transit/change-attachment.ts';
import { describeVpcAttachment } from '../network/transit/describe-transit.ts';
import { findTransitAttachment, requireAvailable } from '../network/transit/find-transit.ts';
import { transitAttachments } from '../network/transit/transit-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayVpcAttachment.html */
export const action = defineAction('ec2', 'ModifyTransitGatewayVpcAttachment', {
  authorize: (input, context) =>
    onTagged(
      'ModifyTransitGatewayVpcAttachment',
      [input.TransitGatewayAttachmentId, ...(input.AddSubnetIds ?? []), ...(input.RemoveSubnetIds ?? [])],
      context,
    ),
  handler(input, context) {
    const row = requireAvailable(findTransitAttachment(context, input.TransitGatewayAttachmentId), context);
    const { Options: options = {}, RemoveSubnetIds: removed = [], AddSubnetIds: added = [] } = input;
    const kept = row.subnetIds.filter((id) => !removed.includes(id));
    const changed = {
      ...row,
      subnetIds: checkAttachmentSubnets([...kept, ...added], row.resourceId, context),
      dns: options.DnsSupport ?? row.dns,
      groupReferencing: options.SecurityGroupReferencingSupport ?? row.groupReferencing,
      ipv6: options.Ipv6Support ?? row.ipv6,
      applianceMode: options.ApplianceModeSupport ?? row.applianceMode,
    };
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(transitAttachments).put(changed);
    return { TransitGatewayVpcAttachment: describeVpcAttachment(changed, context) };
  },
});
