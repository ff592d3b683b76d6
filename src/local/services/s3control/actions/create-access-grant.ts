import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { describeGrant } from '../grants/describe.ts';
import { grantArn } from '../grants/find.ts';
import { newGrant } from '../grants/new-grant.ts';
import { within } from '../grants/scope.ts';
import { grants, locations } from '../grants/state.ts';
import { checkAccount } from '../own-account.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessGrant.html */
export const action = defineAction('s3control', 'CreateAccessGrant', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    const location = context.state.table(locations).get(input.AccessGrantsLocationId);
    const scope = location && within(location.scope, input.AccessGrantsLocationConfiguration?.S3SubPrefix);
    const making = {
      action: 's3:CreateAccessGrant',
      arn: grantArn(context, '*'),
      context: scope === undefined ? {} : { 's3:AccessGrantScope': scope },
    };
    return makingTagged(making, 's3:TagResource', input.Tags);
  },
  handler(input, context) {
    const row = newGrant(context, input);
    context.state.table(grants).put(row);
    return describeGrant(context, row);
  },
});
