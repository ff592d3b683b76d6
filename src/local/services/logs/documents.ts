import { defineTable } from '../../store/table.ts';

/** A policy by which other services may write. */
export interface ResourcePolicyRow {
  readonly name: string;
  readonly document: string;
  readonly updated: number;
}

export const resourcePolicies = defineTable<ResourcePolicyRow>({
  name: 'logs.resource-policies',
  scope: 'region',
  id: (row) => row.name,
});

/** A query that somebody keeps. */
export interface QueryDefinitionRow {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly groups: readonly string[];
  readonly language: string;
  readonly modified: number;
}

export const queryDefinitions = defineTable<QueryDefinitionRow>({
  name: 'logs.query-definitions',
  scope: 'region',
  id: (row) => row.id,
});
