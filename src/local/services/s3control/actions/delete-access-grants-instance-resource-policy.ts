import { defineAction } from '../../../action.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { findInstance, onInstance } from '../grants/find.ts';
import { instances } from '../grants/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessGrantsInstanceResourcePolicy.html */
export const action = defineAction('s3control', 'DeleteAccessGrantsInstanceResourcePolicy', {
  authorize: (input, context) => onInstance(context, 's3:DeleteAccessGrantsInstanceResourcePolicy', input),
  handler(_, context) {
    context.state.table(instances).put({ ...findInstance(context), policy: undefined });
    return answered({}, { status: 204 });
  },
});
