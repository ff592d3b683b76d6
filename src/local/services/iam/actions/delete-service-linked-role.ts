import { defineAction } from '../../../action.ts';
import { deletionTasks } from '../account-state.ts';
import { moveAttachments } from '../attachments.ts';
import { findRole } from '../entities.ts';
import { invalidInput } from '../errors.ts';
import { SERVICE_ROLE_PATH } from '../limits.ts';
import { onEntity } from '../permit.ts';
import { entities, entityKey } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html */
export const action = defineAction('iam', 'DeleteServiceLinkedRole', {
  authorize: (input, context) => onEntity(context, 'DeleteServiceLinkedRole', 'role', input.RoleName),
  handler(input, { state, now, random }) {
    const row = findRole(state, input.RoleName);
    if (!row.path.startsWith(SERVICE_ROLE_PATH))
      throw invalidInput(`The role ${row.name} is not a service-linked role.`);
    const id = `task${row.path}${row.name}/${random.uuid()}`;
    state.table(deletionTasks).put({ id, role: row.name, started: now });
    moveAttachments(state, row, undefined);
    state.table(entities).delete(entityKey('role', row.name));
    return { DeletionTaskId: id };
  },
});
