import { defineAction } from '../../../action.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { findGrant, onGrant } from '../grants/find.ts';
import { grants } from '../grants/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessGrant.html */
export const action = defineAction('s3control', 'DeleteAccessGrant', {
  authorize: (input, context) => onGrant(context, 's3:DeleteAccessGrant', input),
  handler({ AccessGrantId }, context) {
    context.state.table(grants).delete(findGrant(context, AccessGrantId).id);
    return answered({}, { status: 204 });
  },
});
