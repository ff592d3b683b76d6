import { defineAction } from '../../../action.ts';
import { findPoint, lookForPoint, onPoint } from '../multi-region/find.ts';
import { policiesOf } from '../multi-region/report.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetMultiRegionAccessPointPolicy.html */
export const action = defineAction('s3control', 'GetMultiRegionAccessPointPolicy', {
  authorize: ({ AccountId, Name }, context) =>
    onPoint(context, 's3:GetMultiRegionAccessPointPolicy', AccountId, () => lookForPoint(context, Name)),
  handler({ Name }, context) {
    const { established, proposed } = policiesOf(findPoint(context, Name), context.now);
    return {
      Policy: {
        ...(established === undefined ? {} : { Established: { Policy: established } }),
        ...(proposed === undefined ? {} : { Proposed: { Policy: proposed } }),
      },
    };
  },
});
