import type { TimerContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import { associate, checkGateway } from '../addresses/associate.ts';
import { elasticAddresses } from '../addresses/address-row.ts';
import { deleteInterfaceRow } from '../create-interface.ts';
import { natGateways } from './nat-row.ts';
import type { NatGatewayRow } from './nat-row.ts';

/** What becomes of a NAT gateway in its time. */
export interface NatTransition {
  readonly natGatewayId: string;
  readonly change: 'created' | 'deleted' | 'vanished';
}

export const NAT_TIMER = 'ec2.nat-gateway.transition';

/**
 * How long each takes, in milliseconds. AWS documents that a gateway which failed or was deleted is shown for about
 * an hour; that making one takes a minute or two, its users see.
 */
const TIMES: Readonly<Record<NatTransition['change'], number>> = {
  created: 90_000,
  deleted: 45_000,
  vanished: 3_600_000,
};

/** Sees to it that a change is finished: by a timer, or at once in a lenient cloud. */
export function beginNatChange(context: TimerContext, transition: NatTransition): void {
  if (context.lenient && transition.change !== 'vanished') {
    finishNatChange(context, transition);
    return;
  }
  context.timers.schedule({
    due: context.now + TIMES[transition.change],
    kind: NAT_TIMER,
    key: transition.natGatewayId,
    payload: transition,
  });
}

/** Finishes a change, unless the gateway is elsewhere meanwhile. */
export function finishNatChange(context: TimerContext, { natGatewayId, change }: NatTransition): void {
  const table = context.state.table(natGateways);
  const row = table.get(natGatewayId);
  if (row === undefined) return;
  if (change === 'created' && row.state === 'pending') bringUp(context, row);
  else if (change === 'deleted' && row.state === 'deleting') {
    deleteInterfaceRow(context, row.interfaceId);
    table.put({ ...row, state: 'deleted', deletedAt: context.now });
    beginNatChange(context, { natGatewayId, change: 'vanished' });
  } else if (change === 'vanished' && (row.state === 'deleted' || row.state === 'failed'))
    table.delete(natGatewayId);
}

/** The last thing that can go wrong is the public address: then the gateway fails, and says why. */
function bringUp(context: TimerContext, row: NatGatewayRow): void {
  const table = context.state.table(natGateways);
  try {
    const addresses = row.connectivity === 'private' ? row.addresses : giveAddresses(context, row);
    table.put({ ...row, addresses, state: 'available' });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    deleteInterfaceRow(context, row.interfaceId);
    const failure = { code: error.code, message: error.message };
    table.put({ ...row, addresses: [], state: 'failed', failure, deletedAt: context.now });
    beginNatChange(context, { natGatewayId: row.id, change: 'vanished' });
  }
}

function giveAddresses(context: TimerContext, row: NatGatewayRow) {
  try {
    checkGateway(context.state, row.vpcId);
  } catch {
    const message = `Network ${row.vpcId} has no Internet gateway attached`;
    throw new AwsError('Gateway.NotAttached', 400, message);
  }
  return row.addresses.map((entry) => {
    const address = context.state.table(elasticAddresses).get(entry.allocationId ?? '');
    if (address === undefined)
      throw new AwsError(
        'InvalidAllocationID.NotFound',
        400,
        `Elastic IP address ${entry.allocationId} could not be associated with this NAT gateway`,
      );
    if (address.association !== undefined)
      throw new AwsError(
        'Resource.AlreadyAssociated',
        400,
        `Elastic IP address [${address.id}] is already associated`,
      );
    const { association } = associate(context, address, row.interfaceId, entry.privateIp);
    return { ...entry, associationId: association?.id, publicIp: address.publicIp };
  });
}
