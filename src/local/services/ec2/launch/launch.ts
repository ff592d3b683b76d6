import type { ActionContext } from '../../../action.ts';
import { wholeSeconds } from '../../../blocks/dates.ts';
import { newId } from '../../../blocks/ids.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { capacityFor } from '../capacity/hold.ts';
import { announceState } from '../instances/announce-state.ts';
import { beginTransition } from '../instances/begin-transition.ts';
import { instances, type InstanceRow } from '../instances/instance-row.ts';
import { givePublicAddress, newAssociation } from '../instances/public-address.ts';
import { failureOnLaunch } from '../instances/start-failure.ts';
import { createInterfaceRow } from '../network/create-interface.ts';
import { networkInterfaces, type InterfaceRow } from '../network/interface-row.ts';
import type { PlannedInterface } from './interfaces.ts';
import { newInstanceRow } from './new-instance-row.ts';
import type { LaunchPlan } from './plan.ts';
import { createSpotRequest } from './spot-request.ts';
import { createVolumes } from './volumes.ts';

/** A new instance, with its network interfaces. */
export interface Launched {
  readonly row: InstanceRow;
  readonly interfaces: readonly InterfaceRow[];
}

/** Makes one instance with its volumes, its network interfaces and, for Spot, its request; and starts it. */
export function launchInstance(
  plan: LaunchPlan,
  reservationId: string,
  launchIndex: number,
  context: ActionContext,
): Launched {
  const table = context.state.table(instances);
  const id = newId('i', context.random, (taken) => table.get(taken) !== undefined);
  const { subnet } = plan.network;
  const blockDevices = createVolumes(
    context,
    plan.volumes,
    { id, zone: subnet.zone, zoneId: subnet.zoneId },
    plan.tags.get('volume') ?? [],
  );
  const interfaces = plan.network.interfaces.map((planned, index) =>
    attachInterface(context, plan, planned, id, index === 0 && plan.network.publicAddress),
  );
  const row = newInstanceRow(plan, id, reservationId, launchIndex, interfaces, blockDevices, context);
  const spotRequestId =
    plan.spot === undefined ? undefined : createSpotRequest(context, plan, plan.spot, row);
  const complete: InstanceRow = {
    ...row,
    spotRequestId,
    startFailure: failureOnLaunch(context, row),
    capacityHeld: capacityFor(row, context.state),
  };
  if (plan.network.interfaces[0]?.existing !== undefined) givePublicAddress(context, complete);
  // Its vCPUs have been counted with those of the whole launch: for the count nothing changes here.
  announceState(context, complete);
  beginTransition(context, complete, complete, 'launch', 'running');
  return { row: complete, interfaces };
}

function attachInterface(
  context: ActionContext,
  plan: LaunchPlan,
  planned: PlannedInterface,
  instanceId: string,
  publicAddress: boolean,
): InterfaceRow {
  const attachment = {
    instanceId,
    instanceOwnerId: context.account,
    deviceIndex: planned.deviceIndex,
    networkCardIndex: planned.networkCardIndex,
    status: 'attached',
    attachTime: wholeSeconds(context.now),
    deleteOnTermination: planned.deleteOnTermination,
  } as const;
  if (planned.existing === undefined)
    return createInterfaceRow(context, {
      ...planned,
      attachment,
      association: publicAddress ? newAssociation(context, instanceId, planned.subnet.vpcId) : undefined,
      tags: plan.tags.get('network-interface') ?? [],
    });
  const table = context.state.table(networkInterfaces);
  const existing = table.get(planned.existing);
  if (existing === undefined)
    throw new TypeError(`${planned.existing} was there when the launch was planned`);
  const id = newId('eni-attach', context.random, () => false);
  const taken: InterfaceRow = {
    ...existing,
    status: 'in-use',
    attachment: { ...attachment, id },
    tags: mergeTags(existing.tags, plan.tags.get('network-interface') ?? []),
  };
  table.put(taken);
  return taken;
}
