import { defineAction } from '../../../action.ts';
import { passRole } from '../../iam/port.ts';
import { checkRole, GRANTS_SERVICE } from '../grants/check-role.ts';
import { describeLocation } from '../grants/describe.ts';
import { findLocation, onLocation } from '../grants/find.ts';
import { locations } from '../grants/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateAccessGrantsLocation.html */
export const action = defineAction('s3control', 'UpdateAccessGrantsLocation', {
  authorize: (input, context) => [
    ...onLocation(context, 's3:UpdateAccessGrantsLocation', input),
    passRole(context, input.IAMRoleArn, GRANTS_SERVICE),
  ],
  handler({ AccessGrantsLocationId: id, IAMRoleArn: role }, context) {
    const row = { ...findLocation(context, id), role };
    checkRole(context, role);
    context.state.table(locations).put(row);
    return describeLocation(context, row);
  },
});
