import { defineAction } from '../../../action.ts';
import { checkPointPolicy } from '../access-points/policy.ts';
import { findAccessPoint, onAccessPoint } from '../access-points/find.ts';
import { accessPoints } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutAccessPointPolicy.html */
export const action = defineAction('s3control', 'PutAccessPointPolicy', {
  authorize: (input, context) => onAccessPoint(context, 's3:PutAccessPointPolicy', input),
  handler(input, context) {
    const point = findAccessPoint(context, input);
    checkPointPolicy(context, point, input.Policy);
    context.state.table(accessPoints).put({ ...point, policy: input.Policy });
    return {};
  },
});
