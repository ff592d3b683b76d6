import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { describeInstance } from '../grants/describe.ts';
import { instanceExists, invalidIdentityCenter } from '../grants/errors.ts';
import { instanceArn } from '../grants/find.ts';
import { INSTANCE_ID, instances } from '../grants/state.ts';
import { checkAccount } from '../own-account.ts';
import { givenTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessGrantsInstance.html */
export const action = defineAction('s3control', 'CreateAccessGrantsInstance', {
  authorize({ AccountId, Tags }, context) {
    checkAccount(context, AccountId);
    const making = { action: 's3:CreateAccessGrantsInstance', arn: instanceArn(context) };
    return makingTagged(making, 's3:TagResource', Tags);
  },
  handler({ IdentityCenterArn, Tags }, context) {
    const table = context.state.table(instances);
    // There is no identity center in this cloud.
    if (IdentityCenterArn !== undefined) throw invalidIdentityCenter();
    if (table.get(INSTANCE_ID) !== undefined) throw instanceExists();
    const tags = givenTags(Tags);
    const row = { id: INSTANCE_ID, created: context.now, tags };
    table.put(row);
    return describeInstance(context, row);
  },
});
