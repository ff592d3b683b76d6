import { defineAction } from '../../../action.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { instanceNotEmpty } from '../grants/errors.ts';
import { findInstance, onInstance } from '../grants/find.ts';
import { instances, locations } from '../grants/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessGrantsInstance.html */
export const action = defineAction('s3control', 'DeleteAccessGrantsInstance', {
  authorize: (input, context) => onInstance(context, 's3:DeleteAccessGrantsInstance', input),
  handler(_, context) {
    const { id } = findInstance(context);
    if (context.state.table(locations).count() > 0) throw instanceNotEmpty();
    context.state.table(instances).delete(id);
    return answered({}, { status: 204 });
  },
});
