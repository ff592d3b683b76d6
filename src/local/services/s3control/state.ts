import { defineTable } from '../../store/table.ts';

/** What an account blocks for all of its buckets. */
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
