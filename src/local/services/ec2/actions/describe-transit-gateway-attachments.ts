import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeAttachment, attachmentFilters } from '../network/transit/describe-transit.ts';
import { transitAttachmentIdErrors } from '../network/transit/transit-errors.ts';
import { transitAttachments } from '../network/transit/transit-rows.ts';
import type { TransitAttachmentRow } from '../network/transit/transit-rows.ts';
import { isShown } from '../network/transit/transit-state.ts';

const listing = {
  ...transitAttachmentIdErrors,
  action: 'DescribeTransitGatewayAttachments',
  table: transitAttachments,
  prefix: 'tgw-attach',
  tagsOf: (row: TransitAttachmentRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayAttachments.html */
export const action = defineAction('ec2', 'DescribeTransitGatewayAttachments', {
  authorize: (_input, context) => onEverything('DescribeTransitGatewayAttachments', context),
  handler(input, context) {
    const only = (row: TransitAttachmentRow): boolean => isShown(row, context.now);
    const filters = attachmentFilters(context);
    const { rows, nextToken } = list(
      { ...listing, only, filters },
      input.TransitGatewayAttachmentIds,
      input,
      context,
    );
    return {
      TransitGatewayAttachments: rows.map((row) => describeAttachment(row, context)),
      NextToken: nextToken,
    };
  },
});
