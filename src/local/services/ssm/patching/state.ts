import type { Input } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export type BaselineSettings = Omit<
  Input<'ssm', 'CreatePatchBaseline'>,
  'ClientToken' | 'Tags' | 'OperatingSystem'
>;

/** A patch baseline. Times are epoch milliseconds. */
export interface BaselineRow {
  readonly id: string;
  readonly system: string;
  readonly settings: BaselineSettings;
  readonly created: number;
  readonly modified: number;
  readonly tags: readonly Tag[];
}

/** Which baseline a group of hosts has, for each operating system. */
export interface PatchGroupRow {
  readonly group: string;
  readonly system: string;
  readonly baseline: string;
}

/** The baseline of hosts of an operating system without a group, when it is not AWS's own. */
export interface DefaultBaselineRow {
  readonly system: string;
  readonly baseline: string;
}

export const baselines = defineTable<BaselineRow>({
  name: 'ssm.patch-baselines',
  scope: 'region',
  id: (row) => row.id,
});

export const patchGroups = defineTable<PatchGroupRow>({
  name: 'ssm.patch-groups',
  scope: 'region',
  id: (row) => `${row.group}\0${row.system}`,
  indexes: { baseline: (row) => row.baseline },
});

export const defaultBaselines = defineTable<DefaultBaselineRow>({
  name: 'ssm.default-patch-baselines',
  scope: 'region',
  id: (row) => row.system,
});
