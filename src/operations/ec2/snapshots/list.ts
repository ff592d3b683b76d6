import { ec2Filters, type ResourceFilter } from '../../../resources/ec2-filters.ts';
import type { OperationContext, Place } from '../../context.ts';
import { overPlaces } from '../../over-places.ts';

/** A snapshot as a list shows it. */
export interface SnapshotRow extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly volume: string;
  readonly gib: number;
  readonly state: string;
  readonly progress: string;
  readonly encrypted: boolean;
  /** ISO 8601. */
  readonly started: string | undefined;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Lists the account's own snapshots in every account and region of the context. */
export async function* listSnapshots(
  selection: ResourceFilter & { readonly volumes?: readonly string[] },
  context: OperationContext,
): AsyncGenerator<SnapshotRow> {
  const { volumes = [] } = selection;
  const ofVolumes = volumes.length === 0 ? {} : { 'volume-id': volumes };
  const Filters = [...ec2Filters(selection), ...ec2Filters({ filters: ofVolumes })];
  const reading = overPlaces(context, async function* snapshots(connection) {
    const input = { OwnerIds: ['self'], MaxResults: 1000, ...(Filters.length === 0 ? {} : { Filters }) };
    for await (const page of connection.pages('ec2', 'DescribeSnapshots', input)) yield* page.Snapshots ?? [];
  });
  for await (const found of reading) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    const tags = Object.fromEntries((value.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    yield {
      account,
      region,
      id: value.SnapshotId ?? '',
      name: tags['Name'],
      volume: value.VolumeId ?? '',
      gib: value.VolumeSize ?? 0,
      state: value.State ?? 'unknown',
      progress: value.Progress ?? '',
      encrypted: value.Encrypted === true,
      started: value.StartTime?.toISOString(),
      description: value.Description ?? '',
      tags,
    };
  }
}
