import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

/** What an account blocks for all of its buckets, or an access point for what goes through it. */
export interface AccountBlockRow {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}

const ONLY = 'block';

export const accountBlocks = defineTable<AccountBlockRow>({
  name: 's3control.account-blocks',
  scope: 'account',
  id: () => ONLY,
});

export const accountBlock = ONLY;

/** A way to a bucket with a name, a policy and a block of its own. */
export interface AccessPointRow {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly bucket: string;
  readonly bucketAccount: string;
  readonly alias: string;
  /** Of one that only a VPC reaches. */
  readonly vpcId?: string | undefined;
  readonly block: AccountBlockRow;
  readonly created: number;
  readonly policy?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export const accessPointId = (account: string, region: string, name: string): string =>
  `${account}/${region}/${name}`;

/** Aliases are taken for everybody, and other accounts come through as well: their rows are the whole cloud's. */
export const accessPoints = defineTable<AccessPointRow>({
  name: 's3control.access-points',
  scope: 'cloud',
  id: ({ account, region, name }) => accessPointId(account, region, name),
  indexes: {
    alias: ({ alias }) => alias,
    bucket: ({ bucket }) => bucket,
    address: ({ name, account }) => `${name}-${account}`,
  },
});
