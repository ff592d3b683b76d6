import type { State } from '../../store/table.ts';
import { accountBlock, accountBlocks, accessPointId, accessPoints } from './state.ts';
import type { AccessPointRow, AccountBlockRow } from './state.ts';

export { accessPointArn, accessPointKeys, accessPointTagKeys } from './access-points/find.ts';
export type { AccessPointRow } from './state.ts';

/** What an account blocks for all of its buckets; undefined when it never said. */
export function blockOfAccount(state: State, account: string, region: string): AccountBlockRow | undefined {
  return state.at(account, region).table(accountBlocks).get(accountBlock);
}

const ARN = /^arn:[a-z-]+:s3:([a-z0-9-]+):(\d{12}):accesspoint\/([^/]+)$/;
/** What clients put before the host of an endpoint of one's own, when they are given an access point's ARN. */
const ADDRESS = /^[a-z0-9-]{3,50}-\d{12}$/;

/**
 * The access point that stands where a bucket's name is wanted: as its alias, its ARN, or its name and account.
 * @param region Where the call is: names are taken once a region.
 */
export function pointCalled(
  state: State,
  called: string,
  region: string | undefined,
): AccessPointRow | undefined {
  const table = state.table(accessPoints);
  const [, home, account, name] = ARN.exec(called) ?? [];
  if (home !== undefined && account !== undefined && name !== undefined)
    return table.get(accessPointId(account, home, name));
  if (called.endsWith('-s3alias')) return [...table.list({ index: 'alias', equals: called, limit: 1 })][0];
  if (!ADDRESS.test(called)) return undefined;
  const found = [...table.list({ index: 'address', equals: called })];
  return found.find((point) => point.region === region) ?? found[0];
}

/** Whether there are ways to a bucket that have to be deleted before it. */
export function hasAccessPoints(state: State, bucket: string): boolean {
  return state.table(accessPoints).count({ index: 'bucket', equals: bucket }) > 0;
}
