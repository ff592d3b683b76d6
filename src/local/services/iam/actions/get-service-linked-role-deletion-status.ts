import { defineAction } from '../../../action.ts';
import { deletionTasks } from '../account-state.ts';
import { noSuchEntity } from '../errors.ts';
import { SERVICE_ROLE_PATH } from '../limits.ts';
import { onResource } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html */
export const action = defineAction('iam', 'GetServiceLinkedRoleDeletionStatus', {
  authorize: (_input, context) =>
    onResource(context, 'GetServiceLinkedRoleDeletionStatus', `role${SERVICE_ROLE_PATH}*`),
  handler(input, { state }) {
    if (state.table(deletionTasks).get(input.DeletionTaskId) === undefined)
      throw noSuchEntity(`The deletion task with id ${input.DeletionTaskId} cannot be found.`);
    return { Status: 'SUCCEEDED' };
  },
});
