import { defineAction } from '../../../action.ts';
import { lookForPoint, onPoint } from '../multi-region/find.ts';
import { newPoint } from '../multi-region/new-point.ts';
import { earlier, taken } from '../multi-region/request.ts';
import { multiRegionPoints } from '../multi-region/state.ts';

const NAME = 'CreateMultiRegionAccessPoint';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateMultiRegionAccessPoint.html */
export const action = defineAction('s3control', NAME, {
  authorize: ({ AccountId, Details }, context) =>
    onPoint(context, 's3:CreateMultiRegionAccessPoint', AccountId, () => lookForPoint(context, Details.Name)),
  handler(input, context) {
    const before = earlier(context, NAME, input.ClientToken);
    if (before !== undefined) return { RequestTokenARN: before.arn };
    const row = newPoint(context, input.Details);
    context.state.table(multiRegionPoints).put(row);
    return taken(context, NAME, input, row);
  },
});
