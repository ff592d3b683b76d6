import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import {
  describePeeringAttachment,
  isPeering,
  peeringAttachmentFilters,
} from '../network/transit/peering.ts';
import { transitAttachmentIdErrors } from '../network/transit/transit-errors.ts';
import { transitAttachments } from '../network/transit/transit-rows.ts';
import type { TransitAttachmentRow } from '../network/transit/transit-rows.ts';
import { isShown } from '../network/transit/transit-state.ts';

const listing = {
  ...transitAttachmentIdErrors,
  action: 'DescribeTransitGatewayPeeringAttachments',
  table: transitAttachments,
  prefix: 'tgw-attach',
  tagsOf: (row: TransitAttachmentRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayPeeringAttachments.html */
export const action = defineAction('ec2', 'DescribeTransitGatewayPeeringAttachments', {
  authorize: (_input, context) => onEverything('DescribeTransitGatewayPeeringAttachments', context),
  handler(input, context) {
    const only = (row: TransitAttachmentRow): boolean => isShown(row, context.now) && isPeering(row);
    const filters = peeringAttachmentFilters(context);
    const { rows, nextToken } = list(
      { ...listing, only, filters },
      input.TransitGatewayAttachmentIds,
      input,
      context,
    );
    return {
      TransitGatewayPeeringAttachments: rows
        .filter(isPeering)
        .map((row) => describePeeringAttachment(row, context)),
      NextToken: nextToken,
    };
  },
});
