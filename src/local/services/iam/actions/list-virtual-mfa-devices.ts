import { defineAction } from '../../../action.ts';
import type { User } from '../../../../wire/generated/iam.ts';
import type { State } from '../../../store/table.ts';
import { mfaDevices } from '../credential-state.ts';
import { pageOf } from '../paging.ts';
import { onResource } from '../permit.ts';
import { date, userShown } from '../shown.ts';
import { entities } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html */
export const action = defineAction('iam', 'ListVirtualMFADevices', {
  authorize: (_input, context) => onResource(context, 'ListVirtualMFADevices', 'mfa/*'),
  handler(input, context) {
    const { state } = context;
    const { AssignmentStatus: status = 'Any' } = input;
    const all = [...state.table(mfaDevices).list()].filter(
      ({ userId }) => status === 'Any' || (status === 'Assigned') === (userId !== undefined),
    );
    const { rows, end } = pageOf('ListVirtualMFADevices', input, context, all);
    const VirtualMFADevices = rows.map(({ serial, userId, enabled }) => ({
      SerialNumber: serial,
      User: userId === undefined ? undefined : userWithId(state, userId),
      EnableDate: enabled === undefined ? undefined : date(enabled),
    }));
    return { VirtualMFADevices, ...end };
  },
});

function userWithId(state: State, id: string): User | undefined {
  for (const row of state.table(entities).list({ index: 'uniqueId', equals: id }))
    if (row.kind === 'user') return userShown(row);
  return undefined;
}
