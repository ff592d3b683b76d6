import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { findAssociation } from '../associations/find.ts';
import { runAssociation } from '../associations/run.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartAssociationsOnce.html */
export const action = defineAction('ssm', 'StartAssociationsOnce', {
  authorize: (input, context) =>
    input.AssociationIds.map((id) => ({
      action: 'ssm:StartAssociationsOnce',
      arn: regionalArn(context, 'ssm', `association/${id}`),
    })),
  handler(input, context) {
    const rows = input.AssociationIds.map((id) => findAssociation(context, { AssociationId: id }));
    for (const row of rows) runAssociation(context, row);
    return {};
  },
});
