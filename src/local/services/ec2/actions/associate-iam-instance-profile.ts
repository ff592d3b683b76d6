import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { missingParameter } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { describeAssociation } from '../instances/profile-associations.ts';
import { isGone } from '../instances/state.ts';
import { passProfileRole, readProfile } from '../launch/profile.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html */
export const action = defineAction('ec2', 'AssociateIamInstanceProfile', {
  authorize: (input, context) => [
    ...onInstances('AssociateIamInstanceProfile', [input.InstanceId], context),
    ...passProfileRole(input.IamInstanceProfile, context),
  ],
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const profile = readProfile(input.IamInstanceProfile, context);
    if (profile === undefined) throw missingParameter('IamInstanceProfile');
    if (isGone(row.state))
      throw new AwsError(
        'IncorrectInstanceState',
        400,
        `The instance '${row.id}' is not in the 'running' or 'stopped' states.`,
      );
    if (row.profileAssociationId !== undefined)
      throw new AwsError('IncorrectState', 400, `There is an existing association for instance ${row.id}`);
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
