import { NuageError, UsageError } from '../../errors.ts';
import { ec2Filters, ec2Queries, type ResourceFilter } from '../../resources/ec2-filters.ts';
import type { Filter, Instance } from '../../wire/generated/ec2.ts';
import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';
import type { JsonObject } from '../plan/json.ts';

export const instanceStates = [
  'pending',
  'running',
  'shutting-down',
  'terminated',
  'stopping',
  'stopped',
] as const;
export type InstanceStateName = (typeof instanceStates)[number];

/** Which instances an operation is about: those for which everything that is given holds. */
export interface InstanceSelection extends ResourceFilter {
  readonly ids?: readonly string[];
  readonly states?: readonly InstanceStateName[];
  /** Every instance. An operation that changes something must be told so, or be given one of the others. */
  readonly all?: boolean;
}

export interface FoundInstance extends Place {
  readonly id: string;
  readonly instance: Instance;
}

/** An account and region that could not be read. */
export interface UnreadPlace extends Place {
  readonly error: unknown;
}

/** The largest page of DescribeInstances. Without a size AWS may answer everything at once, however much that is. */
const MaxResults = 1_000;

const idForm = /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/** Refuses a selection that is none, for operations that change something. */
export function requireSelection(selection: InstanceSelection, operation: string): void {
  const { ids, tags, filters, states, all } = selection;
  const given =
    (ids?.length ?? 0) > 0 ||
    Object.keys(tags ?? {}).length > 0 ||
    Object.keys(filters ?? {}).length > 0 ||
    (states?.length ?? 0) > 0;
  if (given || all === true) return;
  throw new UsageError(`${operation}: say which instances.`, {
    hint: 'Name them by id, by tag, by filter or by state, or say that you mean all of them.',
  });
}

/** A selection as a plan's header keeps it. */
export function selectionAsJson(selection: InstanceSelection): JsonObject {
  return JSON.parse(JSON.stringify(selection)) as JsonObject;
}

/**
 * Reads the instances of a selection in every account and region of the context, page by page. An id that is nowhere
 * is AWS's InvalidInstanceID.NotFound, after everything was read.
 */
export async function* readInstances(
  selection: InstanceSelection,
  context: OperationContext,
): AsyncGenerator<FoundInstance | UnreadPlace> {
  const ids = [...new Set(selection.ids)];
  const bad = ids.find((id) => !idForm.test(id));
  if (bad !== undefined) {
    throw new UsageError(`Invalid id: "${bad}"`, {
      hint: 'An instance id is i- and 8 or 17 hexadecimal digits.',
    });
  }
  const missing = new Set(ids);
  const places: Place[] = [];
  const filters = filtersOf(selection);
  const queries = ec2Queries(filters, 'instance-id', ids.length === 0 ? undefined : ids);
  const reading = overPlaces(context, async function* instances(connection, place) {
    places.push(place);
    for (const Filters of queries) {
      const input = Filters.length === 0 ? { MaxResults } : { Filters, MaxResults };
      for await (const page of connection.pages('ec2', 'DescribeInstances', input)) {
        for (const reservation of page.Reservations ?? []) yield* reservation.Instances ?? [];
      }
    }
  });
  for await (const found of reading) {
    const { account, region } = found;
    if ('error' in found) {
      yield found;
      continue;
    }
    const id = found.value.InstanceId;
    if (id === undefined) continue;
    missing.delete(id);
    yield { account, region, id, instance: found.value };
  }
  // Terminated instances vanish after an hour, and states and tags may rule out an id that exists.
  const onlyIds = filters.length === 0;
  if (missing.size > 0 && onlyIds) {
    const list = [...missing];
    throw new NuageError(
      'InvalidInstanceID.NotFound',
      list.length === 1
        ? `The instance ID '${list[0]}' does not exist`
        : `The instance IDs '${list.join(', ')}' do not exist`,
      { hint: `Looked in ${[...new Set(places.map((place) => place.region))].join(', ')}.` },
    );
  }
}

function filtersOf({ tags, filters, states }: InstanceSelection): readonly Filter[] {
  const wanted = states === undefined || states.length === 0 ? {} : { 'instance-state-name': states };
  return [...ec2Filters({ tags, filters }), ...ec2Filters({ filters: wanted })];
}
