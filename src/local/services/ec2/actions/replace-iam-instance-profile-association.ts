import { defineAction } from '../../../action.ts';
import { missingParameter } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { instances } from '../instances/instance-row.ts';
import {
  associatedInstance,
  describeAssociation,
  findAssociation,
} from '../instances/profile-associations.ts';
import { passProfileRole, readProfile } from '../launch/profile.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceIamInstanceProfileAssociation.html */
export const action = defineAction('ec2', 'ReplaceIamInstanceProfileAssociation', {
  authorize: (input, context) => [
    ...onInstances(
      'ReplaceIamInstanceProfileAssociation',
      [associatedInstance(context.state, input.AssociationId)],
      context,
    ),
    ...passProfileRole(input.IamInstanceProfile, context),
  ],
  handler(input, context) {
    const row = findAssociation(context.state, input.AssociationId);
    const profile = readProfile(input.IamInstanceProfile, context);
    if (profile === undefined) throw missingParameter('IamInstanceProfile');
    const changed = {
      ...row,
      profileArn: profile.arn,
      profileId: profile.id,
      profileAssociationId: profile.associationId,
    };
    context.state.table(instances).put(changed);
    return { IamInstanceProfileAssociation: describeAssociation(changed, 'associating') };
  },
});
