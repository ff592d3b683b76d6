import { measuredTags } from '../../../../metering/measure.ts';
import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** "Charged by the second, with a minimum of 60 seconds." https://aws.amazon.com/vpc/pricing/ */
export const addressRounding = { least: 60_000 } as const;

/** An Elastic IP address of an account. */
export interface AddressRow {
  /** `eipalloc-…` */
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly publicIp: string;
  readonly borderGroup: string;
  /** While it is associated: with this address of this network interface. */
  readonly association?:
    | { readonly id: string; readonly interfaceId: string; readonly privateIp: string }
    | undefined;
  /** The reverse name, when one was set. */
  readonly pointer?: string | undefined;
  readonly tags: readonly Tag[];
}

export const elasticAddresses = defineTable<AddressRow>({
  name: 'ec2.elastic-addresses',
  scope: 'region',
  id: (row) => row.id,
  indexes: {
    publicIp: (row) => row.publicIp,
    association: (row) => row.association?.id,
    interface: (row) => row.association?.interfaceId,
  },
  metered: (row) => [
    {
      usage: row.association === undefined ? 'address|idle' : 'address|in-use',
      resource: row.id,
      amount: 1,
      tags: measuredTags(row.tags),
      rounding: addressRounding,
    },
  ],
});
