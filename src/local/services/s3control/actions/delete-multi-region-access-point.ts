import { defineAction } from '../../../action.ts';
import { findPoint, lookForPoint, onPoint } from '../multi-region/find.ts';
import { doneAt, earlier, taken } from '../multi-region/request.ts';
import { multiRegionPoints } from '../multi-region/state.ts';

const NAME = 'DeleteMultiRegionAccessPoint';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteMultiRegionAccessPoint.html */
export const action = defineAction('s3control', NAME, {
  authorize: ({ AccountId, Details }, context) =>
    onPoint(context, 's3:DeleteMultiRegionAccessPoint', AccountId, () => lookForPoint(context, Details.Name)),
  handler(input, context) {
    const before = earlier(context, NAME, input.ClientToken);
    if (before !== undefined) return { RequestTokenARN: before.arn };
    const row = findPoint(context, input.Details.Name);
    context.state.table(multiRegionPoints).put({ ...row, gone: row.gone ?? doneAt(context) });
    return taken(context, NAME, input, row);
  },
});
