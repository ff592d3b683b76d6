import type { Input } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export type AssociationSettings = Omit<Input<'ssm', 'CreateAssociation'>, 'Tags'>;

export interface AssociationVersion {
  readonly settings: AssociationSettings;
  readonly created: number;
}

/** An association of State Manager: what a document keeps hosts like. Times are epoch milliseconds. */
export interface AssociationRow {
  readonly id: string;
  /** The oldest first; version 1 is the first of them. */
  readonly versions: readonly AssociationVersion[];
  readonly status: string;
  readonly detailed: string;
  readonly lastExecution?: number | undefined;
  readonly lastSuccess?: number | undefined;
  /** What `UpdateAssociationStatus` said. */
  readonly reported?: { readonly name: string; readonly message: string; readonly time: number } | undefined;
  readonly tags: readonly Tag[];
}

export interface AssociationExecutionRow {
  readonly id: string;
  readonly association: string;
  readonly version: number;
  readonly created: number;
  readonly status: string;
  readonly detailed: string;
  /** By which it is done; none where it could not be sent. */
  readonly command?: string | undefined;
  /** How many hosts ended how: `{Success=2}`. */
  readonly counts: string;
}

export const associations = defineTable<AssociationRow>({
  name: 'ssm.associations',
  scope: 'region',
  id: (row) => row.id,
});

export const associationExecutions = defineTable<AssociationExecutionRow>({
  name: 'ssm.association-executions',
  scope: 'region',
  id: (row) => row.id,
  indexes: { association: (row) => row.association },
});

/** The newest version of an association. */
export function settingsOf({ versions }: AssociationRow): AssociationSettings {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error('an association has versions');
  return newest.settings;
}
