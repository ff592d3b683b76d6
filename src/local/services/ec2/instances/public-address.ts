import type { TimerContext } from '../../../action.ts';
import { giveBackPublicAddress, takePublicAddressFor } from '../network/addresses/public-pool.ts';
import { networkInterfaces, type InterfaceAssociation } from '../network/interface-row.ts';
import { vpcs } from '../network/vpc-row.ts';
import { publicName } from './dns.ts';
import type { InstanceRow } from './instance-row.ts';

/** Gives the primary interface of an instance a public address of Amazon's pool. It keeps one that it has. */
export function givePublicAddress(context: TimerContext, row: InstanceRow): void {
  const interfaceId = row.interfaceIds[0];
  if (interfaceId === undefined || !row.publicAddress) return;
  const interfaces = context.state.table(networkInterfaces);
  const primary = interfaces.get(interfaceId);
  if (primary === undefined || primary.association !== undefined) return;
  interfaces.put({ ...primary, association: newAssociation(context, row.id, row.vpcId) });
}

/** A public address of Amazon's pool for an instance, as its primary interface carries it. */
export function newAssociation(
  context: TimerContext,
  instanceId: string,
  vpcId: string,
): InterfaceAssociation {
  const vpc = context.state.table(vpcs).get(vpcId);
  const address = takePublicAddressFor(context, instanceId);
  const publicDnsName = vpc?.enableDnsHostnames === true ? publicName(context.region, address) : '';
  return { publicIp: address, publicDnsName, ipOwnerId: 'amazon' };
}

/** Takes it back. An Elastic IP address, which has an allocation, stays with the interface. */
export function takePublicAddress(context: TimerContext, row: InstanceRow): void {
  const interfaces = context.state.table(networkInterfaces);
  for (const id of row.interfaceIds) {
    const current = interfaces.get(id);
    if (current?.association === undefined || current.association.allocationId !== undefined) continue;
    giveBackPublicAddress(context.state, current.association.publicIp);
    interfaces.put({ ...current, association: undefined });
  }
}
