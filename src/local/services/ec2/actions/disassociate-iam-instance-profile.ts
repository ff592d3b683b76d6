import { defineAction } from '../../../action.ts';
import { onInstances } from '../instances/authorize.ts';
import { instances } from '../instances/instance-row.ts';
import {
  associatedInstance,
  describeAssociation,
  findAssociation,
} from '../instances/profile-associations.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html */
export const action = defineAction('ec2', 'DisassociateIamInstanceProfile', {
  authorize: (input, context) =>
    onInstances(
      'DisassociateIamInstanceProfile',
      [associatedInstance(context.state, input.AssociationId)],
      context,
    ),
  handler(input, context) {
    const row = findAssociation(context.state, input.AssociationId);
    context.state.table(instances).put({
      ...row,
      profileArn: undefined,
      profileId: undefined,
      profileAssociationId: undefined,
    });
    return { IamInstanceProfileAssociation: describeAssociation(row, 'disassociating') };
  },
});
