import type { Input } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

type Created = Input<'ssm', 'CreateOpsItem'>;
type Times = 'ActualStartTime' | 'ActualEndTime' | 'PlannedStartTime' | 'PlannedEndTime';

/** Times of a request as rows keep them: epoch milliseconds. */
export type KeptTimes = { readonly [Name in Times]?: number };

export type OpsItemSettings = Omit<Created, 'Tags' | 'AccountId' | Times>;

export interface OpsItemRow {
  readonly id: string;
  readonly settings: OpsItemSettings;
  readonly times: KeptTimes;
  readonly status: string;
  readonly created: number;
  readonly createdBy: string;
  readonly modified: number;
  readonly modifiedBy: string;
  readonly version: number;
  readonly related: readonly RelatedItem[];
  readonly tags: readonly Tag[];
}

export interface RelatedItem {
  readonly id: string;
  readonly type: string;
  readonly resourceType: string;
  readonly uri: string;
  readonly by: string;
  readonly created: number;
}

/** Metadata of an application. */
export interface OpsMetadataRow {
  readonly arn: string;
  readonly resource: string;
  readonly metadata: Readonly<Record<string, { readonly Value?: string | undefined }>>;
  readonly created: number;
  readonly modified: number;
  readonly modifiedBy: string;
  readonly tags: readonly Tag[];
}

export const opsItems = defineTable<OpsItemRow>({
  name: 'ssm.ops-items',
  scope: 'region',
  id: (row) => row.id,
});

export const opsMetadata = defineTable<OpsMetadataRow>({
  name: 'ssm.ops-metadata',
  scope: 'region',
  id: (row) => row.arn,
});
