import { defineAction } from '../../../action.ts';
import { findInstance, instanceArn, onInstance } from '../grants/find.ts';
import { checkResourcePolicy, shownPolicy } from '../grants/resource-policy.ts';
import { instances } from '../grants/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutAccessGrantsInstanceResourcePolicy.html */
export const action = defineAction('s3control', 'PutAccessGrantsInstanceResourcePolicy', {
  authorize: (input, context) => onInstance(context, 's3:PutAccessGrantsInstanceResourcePolicy', input),
  handler({ Policy: text, Organization: organization }, context) {
    const row = findInstance(context);
    checkResourcePolicy(text, instanceArn(context));
    const policy = { text, organization, created: context.now };
    context.state.table(instances).put({ ...row, policy });
    return shownPolicy(policy);
  },
});
