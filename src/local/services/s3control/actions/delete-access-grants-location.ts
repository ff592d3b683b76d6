import { defineAction } from '../../../action.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { locationNotEmpty } from '../grants/errors.ts';
import { findLocation, onLocation } from '../grants/find.ts';
import { grants, locations } from '../grants/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessGrantsLocation.html */
export const action = defineAction('s3control', 'DeleteAccessGrantsLocation', {
  authorize: (input, context) => onLocation(context, 's3:DeleteAccessGrantsLocation', input),
  handler({ AccessGrantsLocationId }, context) {
    const { id } = findLocation(context, AccessGrantsLocationId);
    if (context.state.table(grants).count({ index: 'location', equals: id }) > 0) throw locationNotEmpty();
    context.state.table(locations).delete(id);
    return answered({}, { status: 204 });
  },
});
