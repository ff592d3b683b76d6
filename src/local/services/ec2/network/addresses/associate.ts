import type { TimerContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { publicName } from '../../instances/dns.ts';
import { instances } from '../../instances/instance-row.ts';
import { givePublicAddress } from '../../instances/public-address.ts';
import { internetGateways } from '../fabric-rows.ts';
import { networkInterfaces } from '../interface-row.ts';
import type { InterfaceAssociation, InterfaceRow } from '../interface-row.ts';
import { withAssociation } from '../interfaces/associations-of.ts';
import { newPartId } from '../new-row-id.ts';
import { vpcs } from '../vpc-row.ts';
import { elasticAddresses } from './address-row.ts';
import type { AddressRow } from './address-row.ts';
import { giveBackPublicAddress } from './public-pool.ts';

/** Refuses public addresses in a VPC that no internet gateway is attached to. */
export function checkGateway(state: State, vpcId: string): void {
  if (state.table(internetGateways).count({ index: 'vpc', equals: vpcId }) > 0) return;
  throw new AwsError('Gateway.NotAttached', 400, `Network ${vpcId} is not attached to any internet gateway`);
}

/** The public side that an address of an interface has. */
export function publicSide(row: InterfaceRow, privateIp: string): InterfaceAssociation | undefined {
  return privateIp === row.addresses[0] ? row.association : row.secondaryAssociations?.[privateIp];
}

/** Puts an Elastic IP address on an address of an interface. What either had before, they lose. */
export function associate(
  context: TimerContext,
  address: AddressRow,
  interfaceId: string,
  privateIp: string,
): AddressRow {
  const { state } = context;
  disassociate(context, address);
  const found = state.table(networkInterfaces).get(interfaceId);
  if (found === undefined) throw new TypeError(`${interfaceId} was there a moment ago`);
  const former = publicSide(found, privateIp);
  if (former !== undefined && former.allocationId === undefined)
    giveBackPublicAddress(state, former.publicIp);
  const other =
    former?.allocationId === undefined ? undefined : state.table(elasticAddresses).get(former.allocationId);
  if (other !== undefined) state.table(elasticAddresses).put({ ...other, association: undefined });
  const association = { id: newPartId(context, 'eipassoc'), interfaceId, privateIp };
  const named = state.table(vpcs).get(found.vpcId)?.enableDnsHostnames === true;
  state.table(networkInterfaces).put(
    withAssociation(found, privateIp, {
      publicIp: address.publicIp,
      publicDnsName: named ? publicName(context.region, address.publicIp) : '',
      ipOwnerId: address.account,
      allocationId: address.id,
      associationId: association.id,
    }),
  );
  const row = { ...address, association };
  state.table(elasticAddresses).put(row);
  return row;
}

/**
 * Takes an Elastic IP address from where it is. A running instance that was launched with a public address gets one
 * of Amazon's again, unless it has several interfaces.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html#concepts-public-addresses
 */
export function disassociate(context: TimerContext, address: AddressRow): void {
  const { state } = context;
  if (address.association === undefined) return;
  const { interfaceId, privateIp } = address.association;
  state.table(elasticAddresses).put({ ...address, association: undefined });
  const found = state.table(networkInterfaces).get(interfaceId);
  if (found === undefined) return;
  state.table(networkInterfaces).put(withAssociation(found, privateIp, undefined));
  const instance = state.table(instances).get(found.attachment?.instanceId ?? '');
  if (instance?.state === 'running' && instance.interfaceIds.length === 1)
    givePublicAddress(context, instance);
}
