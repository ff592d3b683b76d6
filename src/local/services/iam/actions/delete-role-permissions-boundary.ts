import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import type { Keys } from '../permit.ts';
import { setBoundary } from '../attachments.ts';
import { findOrdinaryRole } from '../entities.ts';
import { noSuchEntity } from '../errors.ts';
import { boundaryKey, onEntity } from '../permit.ts';
import { entities, entityKey } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html */
export const action = defineAction('iam', 'DeleteRolePermissionsBoundary', {
  authorize: (input, context) =>
    onEntity(
      context,
      'DeleteRolePermissionsBoundary',
      'role',
      input.RoleName,
      ownBoundary(input.RoleName, context),
    ),
  handler(input, { state }) {
    const row = findOrdinaryRole(state, input.RoleName);
    if (row.boundary === undefined)
      throw noSuchEntity(`Role ${input.RoleName} does not have a permissions boundary.`);
    setBoundary(state, row, undefined);
    return {};
  },
});

/** The boundary that is to go, for policies that keep it in its place. */
function ownBoundary(name: string, { state }: ActionContext): Keys {
  const row = state.table(entities).get(entityKey('role', name));
  return row?.kind === 'role' ? boundaryKey(row.boundary) : {};
}
