import { measuredTags } from '../../metering/measure.ts';
import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

/** When and with what a secret is changed for another. */
export interface Rotation {
  readonly enabled: boolean;
  readonly function?: string | undefined;
  readonly days?: number | undefined;
  readonly duration?: string | undefined;
  readonly expression?: string | undefined;
  /** Epoch milliseconds. */
  readonly next?: number | undefined;
}

export interface Replica {
  readonly region: string;
  readonly kmsKeyId?: string | undefined;
  /** Why there is no copy. */
  readonly failure?: string | undefined;
}

export interface SecretRow {
  readonly name: string;
  readonly arn: string;
  readonly type?: string | undefined;
  /** The service that made it for itself, such as `events`. */
  readonly owner?: string | undefined;
  readonly description?: string | undefined;
  readonly kmsKeyId?: string | undefined;
  /** One that had tags and has none any more shows an empty list. */
  readonly tagged?: boolean | undefined;
  readonly tags: readonly Tag[];
  /** Epoch milliseconds, all of them. */
  readonly created: number;
  readonly changed: number;
  readonly accessed?: number | undefined;
  readonly rotated?: number | undefined;
  /** When it is deleted for good. */
  readonly deletion?: number | undefined;
  readonly policy?: string | undefined;
  readonly rotation?: Rotation | undefined;
  /** The region of the secret that this one follows, or its own when others follow it. */
  readonly primary?: string | undefined;
  readonly replicas?: readonly Replica[] | undefined;
}

export const secrets = defineTable<SecretRow>({
  name: 'secretsmanager.secrets',
  scope: 'region',
  id: (row) => row.name,
  indexes: { arn: (row) => row.arn },
  /** "You are not charged for secrets that are marked for deletion." https://aws.amazon.com/secrets-manager/pricing/ */
  metered: ({ arn, deletion, tags }) =>
    deletion === undefined ? [{ usage: 'secret', resource: arn, amount: 1, tags: measuredTags(tags) }] : [],
});

/** What is encrypted in a version, with a key of KMS. */
export interface StoredValue {
  readonly binary: boolean;
  /** A ciphertext of KMS, in base64. */
  readonly blob: string;
  /** As ListSecretVersionIds shows it: what the secret named, or AWS's name for its own key. */
  readonly keyName: string;
}

export interface VersionRow {
  /** The secret's ARN. */
  readonly secret: string;
  readonly version: string;
  readonly stages: readonly string[];
  readonly created: number;
  readonly accessed?: number | undefined;
  /** Absent while a rotation has only announced the version. */
  readonly value?: StoredValue | undefined;
}

export const versions = defineTable<VersionRow>({
  name: 'secretsmanager.versions',
  scope: 'region',
  id: (row) => versionKey(row.secret, row.version),
  indexes: { secret: (row) => row.secret },
});

export function versionKey(secret: string, version: string): string {
  return `${secret}/${version}`;
}
