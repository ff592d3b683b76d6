import { defineAction } from '../../../action.ts';
import { findAccessPoint, onAccessPoint } from '../access-points/find.ts';
import { policyOfPoint } from '../access-points/policy.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessPointPolicy.html */
export const action = defineAction('s3control', 'GetAccessPointPolicy', {
  authorize: (input, context) => onAccessPoint(context, 's3:GetAccessPointPolicy', input),
  handler: (input, context) => ({ Policy: policyOfPoint(findAccessPoint(context, input)) }),
});
