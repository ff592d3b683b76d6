import { defineAction } from '../../../action.ts';
import { findGroup } from '../entities.ts';
import { deleteConflict } from '../errors.ts';
import { onEntity } from '../permit.ts';
import { entities, entityKey, memberships } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html */
export const action = defineAction('iam', 'DeleteGroup', {
  authorize: (input, context) => onEntity(context, 'DeleteGroup', 'group', input.GroupName),
  handler(input, { state }) {
    const row = findGroup(state, input.GroupName);
    if (state.table(memberships).count({ index: 'group', equals: row.name }) > 0)
      throw deleteConflict('remove users from group');
    if (row.attached.length > 0) throw deleteConflict('detach all policies');
    if (row.inline.length > 0) throw deleteConflict('delete policies');
    state.table(entities).delete(entityKey('group', row.name));
    return {};
  },
});
