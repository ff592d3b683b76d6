import { defineAction } from '../../../action.ts';
import { isPublicPoint } from '../access-points/policy.ts';
import { findAccessPoint, onAccessPoint } from '../access-points/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessPointPolicyStatus.html */
export const action = defineAction('s3control', 'GetAccessPointPolicyStatus', {
  authorize: (input, context) => onAccessPoint(context, 's3:GetAccessPointPolicyStatus', input),
  handler: (input, context) => ({
    PolicyStatus: { IsPublic: isPublicPoint(findAccessPoint(context, input)) },
  }),
});
