import type { Connection } from '../../../aws/connection.ts';
import { NuageError, UsageError } from '../../../errors.ts';
import { ec2Filters, ec2Queries, type ResourceFilter } from '../../../resources/ec2-filters.ts';
import type { Volume } from '../../../wire/generated/ec2.ts';
import type { OperationContext, Place } from '../../context.ts';
import { overPlaces } from '../../over-places.ts';

/** Which volumes: those for which everything that is given holds. */
export interface VolumeSelection extends ResourceFilter {
  readonly ids?: readonly string[];
  /** `creating`, `available`, `in-use`, `deleting`, `deleted` or `error`; several of which it must be in one. */
  readonly states?: readonly string[];
}

export interface FoundVolume extends Place {
  readonly id: string;
  readonly volume: Volume;
}

const idForm = /^vol-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/** Reads the volumes of a selection in every account and region of the context, page by page. */
export async function* readVolumes(
  selection: VolumeSelection,
  context: OperationContext,
): AsyncGenerator<FoundVolume> {
  const ids = [...new Set(selection.ids)];
  const bad = ids.find((id) => !idForm.test(id));
  if (bad !== undefined) {
    throw new UsageError(`Invalid id: "${bad}"`, {
      hint: 'A volume id is vol- and 8 or 17 hexadecimal digits.',
    });
  }
  const states = (selection.states?.length ?? 0) > 0 ? { status: selection.states ?? [] } : {};
  const filters = [...ec2Filters(selection), ...ec2Filters({ filters: states })];
  const queries = ec2Queries(filters, 'volume-id', ids.length === 0 ? undefined : ids);
  const missing = new Set(ids);
  const reading = overPlaces(context, async function* volumes(connection) {
    for (const Filters of queries) {
      const input = Filters.length === 0 ? {} : { Filters };
      for await (const page of connection.pages('ec2', 'DescribeVolumes', { ...input, MaxResults: 500 }))
        yield* page.Volumes ?? [];
    }
  });
  for await (const found of reading) {
    if ('error' in found) continue;
    const id = found.value.VolumeId;
    if (id === undefined) continue;
    missing.delete(id);
    yield { account: found.account, region: found.region, id, volume: found.value };
  }
  const [lost] = missing;
  if (lost !== undefined && filters.length === 0)
    throw new NuageError('InvalidVolume.NotFound', `The volume '${lost}' does not exist.`);
}

/** Finds the one volume of an id, with the way to it. */
export async function oneVolume(
  id: string,
  context: OperationContext,
): Promise<FoundVolume & { readonly connection: Connection }> {
  for await (const found of readVolumes({ ids: [id] }, context))
    return { ...found, connection: await context.connections.at(found.account, found.region) };
  throw new NuageError('InvalidVolume.NotFound', `The volume '${id}' does not exist.`);
}
