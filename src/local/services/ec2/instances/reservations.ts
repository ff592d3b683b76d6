import type { Instance, Reservation } from '../../../../wire/generated/ec2.ts';
import type { InstanceRow } from './instance-row.ts';

/** Puts instances that were launched together under one reservation, in the order in which they come. */
export function groupByReservation(described: Iterable<readonly [InstanceRow, Instance]>): Reservation[] {
  const groups = new Map<string, { row: InstanceRow; instances: Instance[] }>();
  for (const [row, instance] of described) {
    const group = groups.get(row.reservationId);
    if (group === undefined) groups.set(row.reservationId, { row, instances: [instance] });
    else group.instances.push(instance);
  }
  return Array.from(groups.values(), ({ row, instances }) => ({
    ReservationId: row.reservationId,
    OwnerId: row.account,
    RequesterId: row.requesterId,
    // Security groups of EC2-Classic; empty in a VPC.
    Groups: [],
    Instances: instances,
  }));
}
