import { defineAction } from '../../../action.ts';
import { uses } from '../account-state.ts';
import { moveAttachments } from '../attachments.ts';
import { findOrdinaryRole } from '../entities.ts';
import { deleteConflict } from '../errors.ts';
import { onEntity } from '../permit.ts';
import { entities, entityKey, instanceProfiles } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html */
export const action = defineAction('iam', 'DeleteRole', {
  authorize: (input, context) => onEntity(context, 'DeleteRole', 'role', input.RoleName),
  handler(input, { state }) {
    const row = findOrdinaryRole(state, input.RoleName);
    if (state.table(instanceProfiles).count({ index: 'role', equals: row.name }) > 0)
      throw deleteConflict('remove roles from instance profile');
    if (row.attached.length > 0) throw deleteConflict('detach all policies');
    if (row.inline.length > 0) throw deleteConflict('delete policies');
    moveAttachments(state, row, undefined);
    state.table(uses).delete(row.arn);
    state.table(entities).delete(entityKey('role', row.name));
    return {};
  },
});
