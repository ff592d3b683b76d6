import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findTransitAttachment, findTransitTable } from '../network/transit/find-transit.ts';
import { transitAttachments } from '../network/transit/transit-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableTransitGatewayRouteTablePropagation.html */
export const action = defineAction('ec2', 'EnableTransitGatewayRouteTablePropagation', {
  authorize: (input, context) =>
    onTagged(
      'EnableTransitGatewayRouteTablePropagation',
      [
        ...(input.TransitGatewayAttachmentId === undefined ? [] : [input.TransitGatewayAttachmentId]),
        input.TransitGatewayRouteTableId,
      ],
      context,
    ),
  handler(input, context) {
    const table = findTransitTable(context, input.TransitGatewayRouteTableId);
    const row = findTransitAttachment(context, input.TransitGatewayAttachmentId ?? '');
    if (row.propagatedTableIds.includes(table.id))
      throw new AwsError(
        'TransitGatewayRouteTablePropagation.Duplicate',
        400,
        `Propagation of ${row.id} to ${table.id} is already enabled.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    const propagatedTableIds = [...row.propagatedTableIds, table.id];
    context.state.table(transitAttachments).put({ ...row, propagatedTableIds });
    return {
      Propagation: {
        TransitGatewayAttachmentId: row.id,
        ResourceId: row.resourceId,
        ResourceType: row.kind,
        TransitGatewayRouteTableId: table.id,
        State: 'enabled',
      },
    };
  },
});
