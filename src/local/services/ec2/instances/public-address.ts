import type { TimerContext } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';
import { networkInterfaces, type InterfaceAssociation } from '../network/interface-row.ts';
import { vpcs } from '../network/vpc-row.ts';
import { publicName } from './dns.ts';
import type { InstanceRow } from './instance-row.ts';

/** A public address in use, in whichever region of the account. */
interface PublicAddressRow {
  readonly address: string;
  readonly instanceId: string;
}

const publicAddresses = defineTable<PublicAddressRow>({
  name: 'ec2.public-addresses',
  scope: 'account',
  id: (row) => row.address,
});

/**
 * Public addresses come from 198.18.0.0/15, which is set aside for tests of networks (RFC 2544) and routed nowhere:
 * a script that connects to one must not reach a stranger's machine.
 */
const pool = { first: 18, size: 2 ** 17 } as const;

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
  const address = allocate(context, instanceId);
  const publicDnsName = vpc?.enableDnsHostnames === true ? publicName(context.region, address) : '';
  return { publicIp: address, publicDnsName, ipOwnerId: 'amazon' };
}

/** Takes it back. An Elastic IP address, which has an allocation, stays with the interface. */
export function takePublicAddress(context: TimerContext, row: InstanceRow): void {
  const interfaces = context.state.table(networkInterfaces);
  for (const id of row.interfaceIds) {
    const current = interfaces.get(id);
    if (current?.association === undefined || current.association.allocationId !== undefined) continue;
    context.state.table(publicAddresses).delete(current.association.publicIp);
    interfaces.put({ ...current, association: undefined });
  }
}

function allocate(context: TimerContext, instanceId: string): string {
  const table = context.state.table(publicAddresses);
  for (;;) {
    const number = Math.floor(context.random.number() * pool.size);
    const address = `198.${pool.first + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;
    // Not the first and the last of a /24, which some clients take for network and broadcast.
    if ((number & 255) === 0 || (number & 255) === 255 || table.get(address) !== undefined) continue;
    table.put({ address, instanceId });
    return address;
  }
}
