import { defineAction } from '../../../action.ts';
import { findPoint, lookForPoint, onPoint } from '../multi-region/find.ts';
import { reportOf } from '../multi-region/report.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetMultiRegionAccessPoint.html */
export const action = defineAction('s3control', 'GetMultiRegionAccessPoint', {
  authorize: ({ AccountId, Name }, context) =>
    onPoint(context, 's3:GetMultiRegionAccessPoint', AccountId, () => lookForPoint(context, Name)),
  handler: ({ Name }, context) => ({ AccessPoint: reportOf(findPoint(context, Name), context.now) }),
});
