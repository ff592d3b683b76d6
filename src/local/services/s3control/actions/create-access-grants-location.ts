import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { passRole } from '../../iam/port.ts';
import { checkRole, GRANTS_SERVICE } from '../grants/check-role.ts';
import { describeLocation } from '../grants/describe.ts';
import { invalidLocation, locationExists } from '../grants/errors.ts';
import { findInstance, locationArn } from '../grants/find.ts';
import { isScope } from '../grants/scope.ts';
import { locations } from '../grants/state.ts';
import { checkAccount } from '../own-account.ts';
import { givenTags } from '../tags.ts';

/** The id of the location that is all of an account's data in a region. */
const DEFAULT_ID = 'default';
const EVERYTHING = 's3://';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessGrantsLocation.html */
export const action = defineAction('s3control', 'CreateAccessGrantsLocation', {
  authorize({ AccountId, LocationScope, IAMRoleArn, Tags }, context) {
    checkAccount(context, AccountId);
    const making = {
      action: 's3:CreateAccessGrantsLocation',
      arn: locationArn(context, '*'),
      context: { 's3:AccessGrantsLocationScope': LocationScope },
    };
    return [...makingTagged(making, 's3:TagResource', Tags), passRole(context, IAMRoleArn, GRANTS_SERVICE)];
  },
  handler({ LocationScope: scope, IAMRoleArn: role, Tags }, context) {
    findInstance(context);
    if (!isScope(scope)) throw invalidLocation();
    checkRole(context, role);
    const table = context.state.table(locations);
    if (table.count({ index: 'scope', equals: scope }) > 0) throw locationExists();
    const tags = givenTags(Tags);
    const id = scope === EVERYTHING ? DEFAULT_ID : context.random.uuid();
    const row = { id, scope, role, created: context.now, tags };
    table.put(row);
    return describeLocation(context, row);
  },
});
