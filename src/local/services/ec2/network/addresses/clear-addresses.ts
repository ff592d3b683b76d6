import type { State } from '../../../../store/table.ts';
import type { InterfaceRow } from '../interface-row.ts';
import { elasticAddresses } from './address-row.ts';
import { giveBackPublicAddress } from './public-pool.ts';

/** What becomes of the public addresses of an interface that goes: Amazon's go back, Elastic IP addresses stay. */
export function clearAddresses(state: State, { id, association }: InterfaceRow): void {
  const table = state.table(elasticAddresses);
  for (const row of table.list({ index: 'interface', equals: id }))
    table.put({ ...row, association: undefined });
  if (association !== undefined && association.allocationId === undefined)
    giveBackPublicAddress(state, association.publicIp);
}
