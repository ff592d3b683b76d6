import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { Surroundings } from './kind.ts';
import { kinds } from './kinds.ts';
import { referencesIn, type Wanted } from './resource.ts';
import type { Stack } from './stack.ts';
import { StackError } from './stack-fault.ts';

/** What is asked of the account before a file can be read in full; a destroy needs no zones. */
export async function surroundingsOf(
  operation: string,
  stack: string,
  context: OperationContext,
  withZones = true,
): Promise<Surroundings> {
  const place = await onePlace(operation, context);
  if (!withZones) return { ...place, stack, zones: [] };
  const { AvailabilityZones = [] } = await place.connection.call('ec2', 'DescribeAvailabilityZones', {
    Filters: [
      { Name: 'zone-type', Values: ['availability-zone'] },
      { Name: 'state', Values: ['available'] },
    ],
  });
  const zones = AvailabilityZones.map(({ ZoneName = '' }) => ZoneName).toSorted();
  return { ...place, stack, zones };
}

/** Every resource that a file asks for, by the kinds. What names another one names one that is there. */
export async function wantedBy(stack: Stack, surroundings: Surroundings): Promise<readonly Wanted[]> {
  const lists = await Promise.all(kinds.map(async (kind) => kind.declare(stack, surroundings)));
  const wanted = lists.flat();
  const known = new Set(wanted.map(({ address }) => address));
  const faults = wanted.flatMap(({ address, attributes, making }) =>
    [...referencesIn(attributes), ...referencesIn(making)]
      .filter(({ $ref }) => !known.has($ref))
      .map(({ $ref }) => ({
        path: [],
        atKey: false,
        message: `${address} names ${$ref}, which is not in this stack`,
        remedy: undefined,
      })),
  );
  if (faults.length > 0) throw new StackError(faults);
  return wanted;
}
