import { defineAction } from '../../../action.ts';
import { isPublicPolicy } from '../../s3/port.ts';
import { findPoint, lookForPoint, onPoint } from '../multi-region/find.ts';
import { policiesOf } from '../multi-region/report.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetMultiRegionAccessPointPolicyStatus.html */
export const action = defineAction('s3control', 'GetMultiRegionAccessPointPolicyStatus', {
  authorize: ({ AccountId, Name }, context) =>
    onPoint(context, 's3:GetMultiRegionAccessPointPolicyStatus', AccountId, () =>
      lookForPoint(context, Name),
    ),
  handler({ Name }, context) {
    const { established } = policiesOf(findPoint(context, Name), context.now);
    return { Established: { IsPublic: established !== undefined && isPublicPolicy(established) } };
  },
});
