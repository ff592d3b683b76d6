import type { State } from '../../store/table.ts';
import { accounts, type AccountRow } from './account-state.ts';

/** What the account has once. */
export function accountRow(state: State): AccountRow {
  return state.table(accounts).get('account') ?? { id: 'account' };
}

export function changeAccount(state: State, change: Partial<AccountRow>): void {
  state.table(accounts).put({ ...accountRow(state), ...change });
}
