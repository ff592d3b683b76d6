import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

export type ParameterType = 'String' | 'StringList' | 'SecureString';
export type ParameterTier = 'Standard' | 'Advanced';

export interface ParameterPolicy {
  readonly text: string;
  readonly type: string;
  readonly status: 'Pending' | 'Finished';
}

/** One version of a parameter. */
export interface ParameterRow {
  readonly name: string;
  /** The owner; empty for AWS's public parameters. */
  readonly account: string;
  readonly region: string;
  readonly type: ParameterType;
  /** Sealed when it is a SecureString. */
  readonly value: string;
  readonly keyId?: string | undefined;
  readonly description?: string | undefined;
  readonly allowedPattern?: string | undefined;
  readonly tier: ParameterTier;
  readonly dataType: string;
  readonly policies: readonly ParameterPolicy[];
  readonly version: number;
  readonly labels: readonly string[];
  /** Epoch milliseconds. */
  readonly modified: number;
  /** The ARN of who wrote it. */
  readonly modifiedBy: string;
  /** Of the parameter as a whole: only the newest version carries them. */
  readonly tags: readonly Tag[];
}

/** The newest version of each parameter: what nearly every call asks for. */
export const parameters = defineTable<ParameterRow>({
  name: 'ssm.parameters',
  scope: 'region',
  id: (row) => row.name,
});

/** The older versions. */
export const olderVersions = defineTable<ParameterRow>({
  name: 'ssm.older-versions',
  scope: 'region',
  id: (row) => `${row.name} ${String(row.version).padStart(10, '0')}`,
  indexes: { name: (row) => row.name },
});
