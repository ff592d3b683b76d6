import type { CredentialStatus } from './credential-state.ts';
import { noSuchEntity } from './errors.ts';

/** The row when it belongs to this user. */
export function ownedBy<Row extends { readonly userId: string }>(
  row: Row | undefined,
  userId: string,
  what: string,
  id: string,
): Row {
  if (row?.userId !== userId) throw noSuchEntity(`The ${what} with id ${id} cannot be found.`);
  return row;
}

export function statusOf(text: string): CredentialStatus {
  return text === 'Inactive' ? 'Inactive' : 'Active';
}
