import { defineAction } from '../../../action.ts';
import { describeAssociation } from '../associations/describe.ts';
import { findAssociation } from '../associations/find.ts';
import { associations } from '../associations/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateAssociationStatus.html */
export const action = defineAction('ssm', 'UpdateAssociationStatus', {
  authorize: () => [{ action: 'ssm:UpdateAssociationStatus', arn: '*' }],
  handler(input, context) {
    const { Name: name, Message: message, Date: time } = input.AssociationStatus;
    const row = findAssociation(context, input);
    const updated = { ...row, reported: { name, message, time: time.getTime() } };
    context.state.table(associations).put(updated);
    return { AssociationDescription: describeAssociation(updated) };
  },
});
