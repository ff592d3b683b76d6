import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { findAssociation } from '../associations/find.ts';
import { ASSOCIATE_TIMER } from '../associations/kinds.ts';
import { associationExecutions, associations } from '../associations/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteAssociation.html */
export const action = defineAction('ssm', 'DeleteAssociation', {
  authorize: (input, context) => [
    {
      action: 'ssm:DeleteAssociation',
      arn: regionalArn(context, 'ssm', `association/${input.AssociationId ?? '*'}`),
    },
  ],
  handler(input, context) {
    const { id } = findAssociation(context, input);
    const { state, timers } = context;
    const executions = state.table(associationExecutions);
    for (const row of executions.list({ index: 'association', equals: id })) executions.delete(row.id);
    state.table(associations).delete(id);
    timers.cancel({ kind: ASSOCIATE_TIMER, key: id });
    return {};
  },
});
