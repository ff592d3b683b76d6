import { answered } from '../../../../wire/server/answer.ts';
import { defineAction } from '../../../action.ts';
import { findAccessPoint, onAccessPoint } from '../access-points/find.ts';
import { accessPointId, accessPoints } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessPoint.html */
export const action = defineAction('s3control', 'DeleteAccessPoint', {
  authorize: (input, context) => onAccessPoint(context, 's3:DeleteAccessPoint', input),
  handler(input, context) {
    const { account, region, name } = findAccessPoint(context, input);
    context.state.table(accessPoints).delete(accessPointId(account, region, name));
    return answered({}, { status: 204 });
  },
});
