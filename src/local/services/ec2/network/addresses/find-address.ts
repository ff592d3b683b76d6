import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { findRow } from '../find-row.ts';
import { allocationIdErrors } from '../network-errors.ts';
import { elasticAddresses } from './address-row.ts';
import type { AddressRow } from './address-row.ts';

/** An Elastic IP address by allocation, or EC2's error. */
export function findAllocation(state: State, id: string): AddressRow {
  return findRow(state, elasticAddresses, allocationIdErrors, id);
}

/** An Elastic IP address by the address itself, or EC2's error. */
export function findByPublicIp(state: State, publicIp: string): AddressRow {
  for (const row of state.table(elasticAddresses).list({ index: 'publicIp', equals: publicIp })) return row;
  throw new AwsError('InvalidAddress.NotFound', 400, `Address '${publicIp}' not found.`);
}

/** The address that an association is of, if there is one. */
export function addressOfAssociation(state: State, associationId: string): AddressRow | undefined {
  for (const row of state.table(elasticAddresses).list({ index: 'association', equals: associationId }))
    return row;
  return undefined;
}
