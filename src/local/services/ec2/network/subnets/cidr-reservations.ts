import type { SubnetCidrReservation } from '../../../../../wire/generated/ec2.ts';
import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';
import type { State } from '../../../../store/table.ts';
import { parseCidr } from '../cidr.ts';
import type { Cidr } from '../cidr.ts';

/** A range of a subnet that EC2 does not choose addresses from. */
export interface CidrReservationRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly subnetId: string;
  readonly cidr: string;
  readonly family: 'ipv4' | 'ipv6';
  readonly type: 'prefix' | 'explicit';
  readonly description: string | undefined;
  readonly tags: readonly Tag[];
}

export const cidrReservations = defineTable<CidrReservationRow>({
  name: 'ec2.subnet-cidr-reservations',
  scope: 'region',
  id: (row) => row.id,
  indexes: { subnet: (row) => row.subnetId },
});

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetCidrReservation.html */
export function describeCidrReservation(row: CidrReservationRow): SubnetCidrReservation {
  return {
    SubnetCidrReservationId: row.id,
    SubnetId: row.subnetId,
    Cidr: row.cidr,
    ReservationType: row.type,
    OwnerId: row.account,
    Description: row.description,
    Tags: row.tags,
  };
}

export function reservationsOf(state: State, subnetId: string): readonly CidrReservationRow[] {
  return [...state.table(cidrReservations).list({ index: 'subnet', equals: subnetId })];
}

/** The IPv4 ranges of a subnet that are reserved. */
export function reservedRanges(state: State, subnetId: string): readonly Cidr[] {
  return reservationsOf(state, subnetId).flatMap(({ cidr }) => parseCidr(cidr) ?? []);
}
