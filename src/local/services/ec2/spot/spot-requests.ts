import type { TimerContext } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** A request for Spot capacity. `RunInstances` with Spot options makes one for each instance, fulfilled at once. */
export interface SpotRequestRow {
  readonly id: string;
  readonly type: 'one-time' | 'persistent';
  readonly state: 'open' | 'active' | 'closed' | 'cancelled' | 'failed' | 'disabled';
  readonly statusCode: string;
  readonly statusMessage: string;
  readonly statusTime: number;
  readonly createTime: number;
  readonly validFrom?: number | undefined;
  readonly validUntil?: number | undefined;
  readonly launchGroup?: string | undefined;
  readonly zoneGroup?: string | undefined;
  /** With six decimals, as EC2 writes it. */
  readonly maxPrice?: string | undefined;
  readonly interruptionBehavior: string;
  readonly instanceId: string;
  readonly zone: string;
  readonly zoneId: string;
  readonly product: string;
  readonly imageId: string;
  readonly instanceType: string;
  readonly keyName?: string | undefined;
  readonly subnetId: string;
  readonly groupIds: readonly string[];
  readonly monitoring: boolean;
  readonly tags: readonly Tag[];
}

export const spotRequests = defineTable<SpotRequestRow>({
  name: 'ec2.spot-requests',
  scope: 'region',
  id: (row) => row.id,
});

/** What becomes of a request whose instance its owner terminated: it is closed, whether one-time or persistent. */
export function closeSpotRequest(context: Pick<TimerContext, 'state' | 'now'>, id: string): void {
  const table = context.state.table(spotRequests);
  const row = table.get(id);
  if (row === undefined || row.state === 'closed') return;
  if (row.state === 'cancelled') {
    table.put({ ...row, statusCode: 'request-canceled-and-instance-running', statusTime: context.now });
    return;
  }
  table.put({
    ...row,
    state: 'closed',
    statusCode: 'instance-terminated-by-user',
    statusMessage: 'Spot Instance terminated due to user-initiated termination.',
    statusTime: context.now,
  });
}

/** Follows a persistent request's instance as its owner stops and starts it. */
export function followSpotInstance(
  context: Pick<TimerContext, 'state' | 'now'>,
  id: string,
  change: 'stopped' | 'started',
): void {
  const table = context.state.table(spotRequests);
  const row = table.get(id);
  if (row === undefined || (row.state !== 'active' && row.state !== 'disabled')) return;
  const fulfilled = { statusCode: 'fulfilled', statusMessage: 'Your spot request is fulfilled.' };
  const stopped = {
    statusCode: 'instance-stopped-by-user',
    statusMessage: 'Spot Instance stopped due to user-initiated stop.',
  };
  table.put({
    ...row,
    state: change === 'stopped' ? 'disabled' : 'active',
    ...(change === 'stopped' ? stopped : fulfilled),
    statusTime: context.now,
  });
}
