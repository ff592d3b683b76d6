import { answered } from '../../../../wire/server/answer.ts';
import { defineAction } from '../../../action.ts';
import { findAccessPoint, onAccessPoint } from '../access-points/find.ts';
import { accessPoints } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessPointPolicy.html */
export const action = defineAction('s3control', 'DeleteAccessPointPolicy', {
  authorize: (input, context) => onAccessPoint(context, 's3:DeleteAccessPointPolicy', input),
  handler(input, context) {
    context.state.table(accessPoints).put({ ...findAccessPoint(context, input), policy: undefined });
    return answered({}, { status: 204 });
  },
});
