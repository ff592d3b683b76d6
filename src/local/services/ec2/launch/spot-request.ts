import { onDemandPrice } from '../../../../data/prices.ts';
import type { ActionContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { spotRequests } from '../spot/spot-requests.ts';
import type { SpotOptions } from './market.ts';
import type { LaunchPlan } from './plan.ts';

/** Writes down the request for Spot capacity that an instance fulfils, and answers its id. */
export function createSpotRequest(
  context: ActionContext,
  plan: LaunchPlan,
  spot: SpotOptions,
  instance: InstanceRow,
): string {
  const table = context.state.table(spotRequests);
  const id = newId('sir', context.random, (taken) => table.get(taken) !== undefined);
  table.put({
    id,
    type: spot.type,
    state: 'active',
    statusCode: 'fulfilled',
    statusMessage: 'Your spot request is fulfilled.',
    statusTime: context.now,
    createTime: context.now,
    validUntil: spot.validUntil,
    maxPrice: priceText(spot.maxPrice ?? onDemandPrice(instance.type, context.region)?.usd),
    interruptionBehavior: spot.interruptionBehavior,
    instanceId: instance.id,
    zone: instance.zone,
    zoneId: instance.zoneId,
    product: plan.image.platform === 'windows' ? 'Windows' : 'Linux/UNIX',
    imageId: instance.image.id,
    instanceType: instance.type,
    keyName: instance.keyName,
    subnetId: instance.subnetId,
    groupIds: plan.network.interfaces[0]?.groupIds ?? [],
    monitoring: instance.monitoring,
    tags: plan.tags.get('spot-instances-request') ?? [],
  });
  return id;
}

/** "If you do not specify a maximum price, the default is the On-Demand price." What is no number stays as it is. */
function priceText(price: string | number | undefined): string | undefined {
  return price === undefined || Number.isNaN(Number(price)) ? price?.toString() : Number(price).toFixed(6);
}
