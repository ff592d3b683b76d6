import type { ActionContext, TimerContext } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import { instances, type InstanceRow } from '../instances/instance-row.ts';
import { occupiesHost } from '../instances/state.ts';
import {
  capacityExceeded,
  capacityIdErrors,
  capacityNotActive,
  capacityReservations,
  type CapacityRow,
} from './capacity-row.ts';
import { invalidParameterValue } from '../errors.ts';

/** What decides where an instance finds its capacity. */
export type Seeker = Pick<
  InstanceRow,
  'type' | 'zone' | 'tenancy' | 'capacityReservationId' | 'capacityReservationPreference' | 'lifecycle'
> & { readonly image: Pick<InstanceRow['image'], 'platformDetails'> };

/** The reservation that an instance runs in: while it is pending or running. */
export function heldCapacity({ state, capacityHeld }: InstanceRow): string | undefined {
  return occupiesHost(state) ? capacityHeld : undefined;
}

/** How many instances run in a reservation. */
export function usedCapacity(state: State, id: string): number {
  let used = 0;
  for (const row of state.table(instances).list()) if (heldCapacity(row) === id) used += 1;
  return used;
}

export function freeCapacity(state: State, row: CapacityRow): number {
  return row.state === 'active' ? Math.max(0, row.count - usedCapacity(state, row.id)) : 0;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-using.html: what has to be the same. */
function fits(row: CapacityRow, { type, zone, tenancy, image }: Seeker): boolean {
  return (
    row.type === type &&
    row.zone === zone &&
    row.tenancy === tenancy &&
    row.platform === image.platformDetails
  );
}

function* openFor(state: State, seeker: Seeker): Generator<CapacityRow> {
  for (const row of state.table(capacityReservations).list())
    if (row.state === 'active' && row.match === 'open' && fits(row, seeker)) yield row;
}

/** For how many instances there is capacity where a launch insists on it; as many as one likes where it does not. */
export function roomInReservations(seeker: Seeker, context: ActionContext): number {
  const { state } = context;
  if (seeker.capacityReservationId !== undefined) {
    const row = state.table(capacityReservations).get(seeker.capacityReservationId);
    if (row === undefined && context.lenient) return Infinity;
    if (row === undefined) throw capacityIdErrors.notFound([seeker.capacityReservationId]);
    if (row.state !== 'active') throw capacityNotActive();
    if (!fits(row, seeker))
      throw invalidParameterValue(
        `The capacity reservation '${row.id}' is for other instances: type, platform, Availability Zone and tenancy must be the same.`,
      );
    return freeCapacity(state, row);
  }
  if (seeker.capacityReservationPreference !== 'capacity-reservations-only') return Infinity;
  return [...openFor(state, seeker)].reduce((sum, row) => sum + freeCapacity(state, row), 0);
}

/** The reservation in which an instance starts; undefined when it starts in none. */
export function capacityFor(seeker: Seeker, state: State): string | undefined {
  const { capacityReservationId: target, capacityReservationPreference: preference = 'open' } = seeker;
  if (seeker.lifecycle === 'spot') return undefined;
  if (target !== undefined) {
    const row = state.table(capacityReservations).get(target);
    if (row === undefined) return undefined;
    if (freeCapacity(state, row) < 1 || !fits(row, seeker)) throw capacityExceeded();
    return target;
  }
  if (preference === 'none') return undefined;
  for (const row of openFor(state, seeker)) if (freeCapacity(state, row) > 0) return row.id;
  if (preference === 'capacity-reservations-only') throw capacityExceeded();
  return undefined;
}

/** "Running instances that match run in an open Capacity Reservation": those that run already, the oldest first. */
export function fillCapacity({ state }: TimerContext, row: CapacityRow): void {
  if (row.match !== 'open') return;
  const table = state.table(instances);
  const fitting = [...table.list({ index: 'order' })].filter(
    (instance) =>
      occupiesHost(instance.state) &&
      instance.capacityHeld === undefined &&
      instance.capacityReservationId === undefined &&
      instance.capacityReservationPreference !== 'none' &&
      instance.lifecycle !== 'spot' &&
      fits(row, instance),
  );
  for (const instance of fitting.slice(0, freeCapacity(state, row)))
    table.put({ ...instance, capacityHeld: row.id });
}

/** Ends a reservation; the instances in it run on without it. */
export function endCapacity(
  { state, now }: TimerContext,
  row: CapacityRow,
  ended: 'expired' | 'cancelled',
): void {
  state.table(capacityReservations).put({ ...row, state: ended, endedAt: now });
  const table = state.table(instances);
  const inside = [...table.list()].filter(({ capacityHeld }) => capacityHeld === row.id);
  for (const instance of inside) table.put({ ...instance, capacityHeld: undefined });
}
