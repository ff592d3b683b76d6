import { measuredTags } from '../../metering/measure.ts';
import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';
import type { KeySpec, KeyUsage } from './specs.ts';

/** Those of AWS's states that a key of this cloud can be in. */
export type KeyState =
  | 'Enabled'
  | 'Disabled'
  | 'PendingImport'
  | 'PendingDeletion'
  | 'PendingReplicaDeletion';

export interface Rotation {
  readonly days: number;
  /** When automatic rotation comes next, epoch milliseconds; absent while it is off. */
  readonly next?: number | undefined;
}

export interface KeyRow {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly description: string;
  readonly usage: KeyUsage;
  readonly spec: KeySpec;
  readonly origin: 'AWS_KMS' | 'EXTERNAL';
  /** AWS's own keys are made when a service first needs them, and cannot be changed. */
  readonly manager: 'CUSTOMER' | 'AWS';
  readonly state: KeyState;
  /** What it comes back to after a deletion was cancelled is always Disabled; imported keys may have nothing in them. */
  readonly policy: string;
  readonly tags: readonly Tag[];
  /** The material that encrypts and signs; absent until it is imported. */
  readonly material?: string | undefined;
  readonly deletion?: number | undefined;
  readonly pendingDays?: number | undefined;
  readonly rotation?: Rotation | undefined;
  /** Regions of a multi-region key. */
  readonly primary?: string | undefined;
  readonly replicas?: readonly string[] | undefined;
  readonly lastUsed?: { readonly operation: string; readonly time: number } | undefined;
}

export const keys = defineTable<KeyRow>({
  name: 'kms.keys',
  scope: 'region',
  id: (row) => row.id,
  /** AWS's own keys cost nothing, nor does a key that waits for its deletion. https://aws.amazon.com/kms/pricing/ */
  metered: ({ id, manager, deletion, tags }) =>
    manager === 'CUSTOMER' && deletion === undefined
      ? [{ usage: 'key', resource: id, amount: 1, tags: measuredTags(tags) }]
      : [],
});

/** What a key encrypts with: the newest encrypts, the older ones decrypt what they encrypted. */
export interface MaterialRow {
  /** 64 hexadecimal digits. */
  readonly id: string;
  readonly key: string;
  /** Sealed: raw bytes of a symmetric key, PKCS#8 of a pair. Absent when imported material was deleted. */
  readonly sealed?: string | undefined;
  /** Epoch milliseconds; the place in line. */
  readonly since: number;
  readonly rotation?: 'AUTOMATIC' | 'ON_DEMAND' | undefined;
  /** Imported material that waits for a rotation on demand is not used yet. */
  readonly pending?: boolean | undefined;
  readonly expires?: number | undefined;
  readonly description?: string | undefined;
}

export const materials = defineTable<MaterialRow>({
  name: 'kms.materials',
  scope: 'region',
  id: (row) => `${row.key}/${row.id}`,
  indexes: { key: (row) => row.key },
});

export interface AliasRow {
  /** With `alias/`. */
  readonly name: string;
  readonly key: string;
  readonly created: number;
  readonly updated: number;
}

export const aliases = defineTable<AliasRow>({
  name: 'kms.aliases',
  scope: 'region',
  id: (row) => row.name,
  indexes: { key: (row) => row.key },
});

export interface GrantConstraints {
  readonly EncryptionContextSubset?: Readonly<Record<string, string>> | undefined;
  readonly EncryptionContextEquals?: Readonly<Record<string, string>> | undefined;
  readonly SourceArn?: string | undefined;
}

export interface GrantRow {
  readonly id: string;
  readonly key: string;
  readonly name?: string | undefined;
  readonly created: number;
  readonly grantee: string;
  readonly retiring?: string | undefined;
  readonly issuer: string;
  readonly operations: readonly string[];
  readonly constraints?: GrantConstraints | undefined;
}

export const grants = defineTable<GrantRow>({
  name: 'kms.grants',
  scope: 'region',
  id: (row) => row.id,
  indexes: { key: (row) => row.key, retiring: (row) => row.retiring },
});

/** What `GetParametersForImport` gave out. */
export interface ImportRow {
  /** The token, in base64. */
  readonly token: string;
  readonly key: string;
  readonly algorithm: string;
  /** Sealed PKCS#8. */
  readonly sealed: string;
  readonly expires: number;
}

export const imports = defineTable<ImportRow>({
  name: 'kms.imports',
  scope: 'region',
  id: (row) => row.token,
  indexes: { key: (row) => row.key },
});
