import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { networkAcls } from '../fabric-rows.ts';
import type { NetworkAclEntry, NetworkAclRow } from '../fabric-rows.ts';
import { findRow } from '../find-row.ts';
import { networkAclIdErrors } from '../network-errors.ts';

/** A network ACL by id, or EC2's error. */
export function findAcl(state: State, id: string): NetworkAclRow {
  return findRow(state, networkAcls, networkAclIdErrors, id);
}

/** The ACL that an association belongs to, if there is one. */
export function aclOfAssociation(state: State, associationId: string): NetworkAclRow | undefined {
  for (const row of state.table(networkAcls).list())
    if (row.associations.some(({ id }) => id === associationId)) return row;
  return undefined;
}

/** The entry of that number and direction, if there is one. */
export function entryOf(row: NetworkAclRow, number: number, egress: boolean): NetworkAclEntry | undefined {
  return row.entries.find((entry) => entry.number === number && entry.egress === egress);
}

export function entryNotFound(number: number): AwsError {
  return new AwsError(
    'InvalidNetworkAclEntry.NotFound',
    400,
    `The network acl entry identified by ${number} does not exist.`,
  );
}
