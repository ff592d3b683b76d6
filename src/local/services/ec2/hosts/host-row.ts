import type { Tag } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';

/** A dedicated host. Times are epoch milliseconds. */
export interface HostRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly zone: string;
  readonly zoneId: string;
  /** One of these two: a host takes one type, or all of a family. */
  readonly type?: string | undefined;
  readonly family?: string | undefined;
  readonly autoPlacement: string;
  readonly recovery: string;
  readonly maintenance: string;
  readonly allocatedAt: number;
  readonly releasedAt?: number | undefined;
  readonly tags: readonly Tag[];
}

export const hosts = defineTable<HostRow>({
  name: 'ec2.hosts',
  scope: 'region',
  id: (row) => row.id,
  indexes: {},
});

/** The codes are AWS's, the sentences of the form that EC2 has for others. */
export const hostIdErrors = {
  malformed: (id: string) =>
    new AwsError('InvalidHostID.Malformed', 400, `Invalid id: "${id}" (expecting "h-...")`),
  notFound: (ids: readonly string[]) =>
    new AwsError('InvalidHostID.NotFound', 400, `The host ID '${ids.join(', ')}' does not exist`),
};
