import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import type { Keys } from '../permit.ts';
import { setBoundary } from '../attachments.ts';
import { findUser } from '../entities.ts';
import { noSuchEntity } from '../errors.ts';
import { boundaryKey, onEntity } from '../permit.ts';
import { entities, entityKey } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html */
export const action = defineAction('iam', 'DeleteUserPermissionsBoundary', {
  authorize: (input, context) =>
    onEntity(
      context,
      'DeleteUserPermissionsBoundary',
      'user',
      input.UserName,
      ownBoundary(input.UserName, context),
    ),
  handler(input, { state }) {
    const row = findUser(state, input.UserName);
    if (row.boundary === undefined)
      throw noSuchEntity(`User ${input.UserName} does not have a permissions boundary.`);
    setBoundary(state, row, undefined);
    return {};
  },
});

/** The boundary that is to go, for policies that keep it in its place. */
function ownBoundary(name: string, { state }: ActionContext): Keys {
  const row = state.table(entities).get(entityKey('user', name));
  return row?.kind === 'user' ? boundaryKey(row.boundary) : {};
}
