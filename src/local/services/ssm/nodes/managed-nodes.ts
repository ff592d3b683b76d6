import type { TimerContext } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { tagValue } from '../../../blocks/tags.ts';
import { allInstances, imageById, instanceById, privateAddressOf } from '../../ec2/port.ts';
import type { InstanceRow } from '../../ec2/port.ts';
import { AGENT } from './limits.ts';
import { hostManagement } from './service-settings.ts';

export interface ManagedNode {
  readonly id: string;
  readonly name?: string | undefined;
  readonly pingStatus: 'Online' | 'ConnectionLost';
  /** Epoch milliseconds, as the next. */
  readonly lastPing: number;
  readonly registered: number;
  readonly platformType: 'Linux' | 'Windows';
  readonly platformName: string;
  readonly platformVersion: string;
  readonly address?: string | undefined;
  readonly computerName: string;
  readonly tags: readonly Tag[];
  /** Whether its agent answers, which its ping status shows only after a while. */
  readonly answers: boolean;
}

type NodePlace = Pick<TimerContext, 'state' | 'account' | 'region' | 'now' | 'lenient'>;

/** The instance as a managed node; undefined when it is none, or none yet. */
export function managedNode(place: NodePlace, instanceId: string): ManagedNode | undefined {
  const row = instanceById(place.state, instanceId);
  return row === undefined ? undefined : nodeOf(place, row);
}

/** The managed nodes, or those of some ids alone, in order of id. */
export function* managedNodes(
  place: NodePlace,
  { after, ids }: { readonly after?: string | undefined; readonly ids?: readonly string[] | undefined } = {},
): Generator<ManagedNode> {
  const rows =
    ids === undefined
      ? [...allInstances(place.state)]
      : [...new Set(ids)].flatMap((id) => instanceById(place.state, id) ?? []);
  rows.sort((left, right) => (left.id < right.id ? -1 : 1));
  for (const row of rows) {
    const node = after === undefined || row.id > after ? nodeOf(place, row) : undefined;
    if (node !== undefined) yield node;
  }
}

/**
 * An instance registers itself when it has run, and may: by an instance profile, or by default host management.
 * What the profile's role allows is not asked.
 */
function nodeOf(place: NodePlace, row: InstanceRow): ManagedNode | undefined {
  if (row.state === 'terminated' || !row.ranOnce) return undefined;
  const permitted = row.profileArn !== undefined || hostManagement(place.state) !== undefined;
  if ((!permitted || row.metadataOptions.httpEndpoint === 'disabled') && !place.lenient) return undefined;
  const start = place.lenient ? 0 : AGENT.startMs;
  const answers = row.state === 'running' && place.now >= (row.runningSince ?? place.now) + start;
  const registered = row.createdAt + start;
  // Before its first sign of life it is not there; after a restart it is still lost.
  if (row.state === 'running' && !answers && row.launchTime === row.createdAt) return undefined;
  const lastPing = answers ? lastBeat(row.runningSince ?? place.now, place.now) : lastSign(row, place.now);
  return {
    id: row.id,
    name: tagValue(row.tags, 'Name'),
    pingStatus: answers || place.now - lastPing < AGENT.lostAfterMs ? 'Online' : 'ConnectionLost',
    lastPing,
    registered,
    ...platformOf(place, row),
    address: privateAddressOf(place.state, row),
    computerName: row.privateDnsName,
    tags: row.tags,
    answers,
  };
}

function lastBeat(since: number, now: number): number {
  return now - ((now - since) % AGENT.heartbeatMs);
}

/** When an instance that does not answer did so for the last time. */
function lastSign(row: InstanceRow, now: number): number {
  return Math.max(row.createdAt, row.endedAt ?? (row.state === 'running' ? row.launchTime : now));
}

function platformOf(
  place: NodePlace,
  row: InstanceRow,
): Pick<ManagedNode, 'platformType' | 'platformName' | 'platformVersion'> {
  const image = imageById(place, row.image.id)?.name ?? '';
  if (row.image.platform === 'windows') {
    const version = /Windows_Server-(\d{4})/.exec(image)?.[1] ?? '2022';
    return {
      platformType: 'Windows',
      platformName: `Microsoft Windows Server ${version} Datacenter`,
      platformVersion: WINDOWS_BUILDS[version] ?? '10.0.20348',
    };
  }
  const ubuntu = /ubuntu-[a-z]+-(\d\d\.\d\d)/.exec(image)?.[1];
  if (ubuntu !== undefined) return { platformType: 'Linux', platformName: 'Ubuntu', platformVersion: ubuntu };
  const platformVersion = image.startsWith('amzn2-') ? '2' : '2023';
  return { platformType: 'Linux', platformName: 'Amazon Linux', platformVersion };
}

const WINDOWS_BUILDS: Readonly<Record<string, string>> = {
  2016: '10.0.14393',
  2019: '10.0.17763',
  2022: '10.0.20348',
  2025: '10.0.26100',
};
