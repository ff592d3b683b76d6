import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export type DocumentFormat = 'JSON' | 'YAML' | 'TEXT';

/** A document as a whole: what does not change from version to version. */
export interface DocumentRow {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly type: string;
  readonly defaultVersion: number;
  readonly latestVersion: number;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly tags: readonly Tag[];
  /** With whom it is shared: an account or `all`, and which version. */
  readonly shares: readonly DocumentShare[];
}

export interface DocumentShare {
  readonly account: string;
  readonly version: string;
}

/** One version of a document. Its content never changes. */
export interface DocumentVersionRow {
  readonly document: string;
  readonly version: number;
  readonly versionName?: string | undefined;
  readonly displayName?: string | undefined;
  readonly targetType?: string | undefined;
  readonly format: DocumentFormat;
  readonly content: string;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly hash: string;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly requires: readonly DocumentRequirement[];
}

export interface DocumentRequirement {
  readonly Name: string;
  readonly Version?: string | undefined;
}

export const documents = defineTable<DocumentRow>({
  name: 'ssm.documents',
  scope: 'region',
  id: (row) => row.name,
});

export const documentVersions = defineTable<DocumentVersionRow>({
  name: 'ssm.document-versions',
  scope: 'region',
  id: (row) => `${row.document} ${String(row.version).padStart(10, '0')}`,
  indexes: { document: (row) => row.document },
});
