import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findTransitAttachment, findTransitTable } from '../network/transit/find-transit.ts';
import { transitAttachments } from '../network/transit/transit-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateTransitGatewayRouteTable.html */
export const action = defineAction('ec2', 'AssociateTransitGatewayRouteTable', {
  authorize: (input, context) =>
    onTagged(
      'AssociateTransitGatewayRouteTable',
      [input.TransitGatewayAttachmentId, input.TransitGatewayRouteTableId],
      context,
    ),
  handler(input, context) {
    const table = findTransitTable(context, input.TransitGatewayRouteTableId);
    const row = findTransitAttachment(context, input.TransitGatewayAttachmentId);
    if (row.associatedTableId !== undefined)
      throw new AwsError(
        'Resource.AlreadyAssociated',
        400,
        `Transit Gateway Attachment ${row.id} is already associated to a route table.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(transitAttachments).put({ ...row, associatedTableId: table.id });
    return {
      Association: {
        TransitGatewayAttachmentId: row.id,
        ResourceId: row.resourceId,
        ResourceType: row.kind,
        TransitGatewayRouteTableId: table.id,
        State: 'associating',
      },
    };
  },
});
