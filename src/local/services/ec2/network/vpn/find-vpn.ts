import { AwsError } from '../../../../error.ts';
import type { State, TableDefinition } from '../../../../store/table.ts';
import { findRow } from '../find-row.ts';
import { customerGatewayIdErrors, vpnConnectionIdErrors, vpnGatewayIdErrors } from '../network-errors.ts';
import type { IdErrors } from '../network-errors.ts';
import { customerGateways, vpnConnections, vpnGateways } from './vpn-rows.ts';
import type { CustomerGatewayRow, VpnConnectionRow, VpnGatewayRow } from './vpn-rows.ts';

/** One that is not deleted; EC2's error for its kind otherwise. */
function living<Row extends { readonly deletedAt?: number | undefined }>(
  state: State,
  table: TableDefinition<Row>,
  errors: IdErrors,
  id: string,
): Row {
  const row = findRow(state, table, errors, id);
  if (row.deletedAt !== undefined) throw errors.notFound([id]);
  return row;
}

export function findCustomerGateway(state: State, id: string): CustomerGatewayRow {
  return living(state, customerGateways, customerGatewayIdErrors, id);
}

export function findVpnGateway(state: State, id: string): VpnGatewayRow {
  return living(state, vpnGateways, vpnGatewayIdErrors, id);
}

export function findVpnConnection(state: State, id: string): VpnConnectionRow {
  return living(state, vpnConnections, vpnConnectionIdErrors, id);
}

/** Refuses to delete a gateway that a connection uses. AWS's code; the sentence is ours. */
export function refuseConnected(state: State, id: string): void {
  for (const { customerGatewayId, vpnGatewayId, deletedAt } of state.table(vpnConnections).list())
    if (deletedAt === undefined && (customerGatewayId === id || vpnGatewayId === id))
      throw new AwsError('IncorrectState', 400, `The gateway '${id}' is in use.`);
}
