import type { Tag } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';

/** A capacity reservation. Times are epoch milliseconds. */
export interface CapacityRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly zone: string;
  readonly zoneId: string;
  readonly type: string;
  /** As instances call it in `PlatformDetails`. */
  readonly platform: string;
  readonly tenancy: string;
  /** How many instances it is for. */
  readonly count: number;
  readonly ebsOptimized: boolean;
  readonly ephemeralStorage: boolean;
  /** `open` takes every instance that fits, `targeted` only those that name it. */
  readonly match: string;
  readonly placementGroupArn?: string | undefined;
  /** When it expires by itself. */
  readonly endDate?: number | undefined;
  readonly state: 'active' | 'expired' | 'cancelled';
  readonly created: number;
  /** When it was cancelled or expired. */
  readonly endedAt?: number | undefined;
  readonly tags: readonly Tag[];
}

export const capacityReservations = defineTable<CapacityRow>({
  name: 'ec2.capacity-reservations',
  scope: 'region',
  id: (row) => row.id,
  indexes: {},
});

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

/** The codes are AWS's, the sentences of the form that EC2 has for others. */
export const capacityIdErrors = {
  malformed: (id: string) =>
    client('InvalidCapacityReservationId.Malformed', `Invalid id: "${id}" (expecting "cr-...")`),
  notFound: (ids: readonly string[]) =>
    client(
      'InvalidCapacityReservationId.NotFound',
      `The capacity reservation ID '${ids.join(', ')}' does not exist`,
    ),
};

/** Code and sentence of https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html. */
export const capacityNotActive = (): AwsError =>
  client('InvalidCapacityReservationState', 'The Capacity Reservation is not in the active state.');

export const capacityExceeded = (): AwsError =>
  client(
    'ReservationCapacityExceeded',
    'The targeted Capacity Reservation does not have enough available instance capacity to fulfill your request.',
  );
