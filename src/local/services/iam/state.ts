import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

export type EntityKind = 'user' | 'group' | 'role';

export interface InlinePolicy {
  readonly name: string;
  readonly document: string;
}

/** What users, groups and roles have in common. */
interface EntityBase {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly arn: string;
  /** Virtual time, epoch ms. */
  readonly created: number;
  /** In order of name. */
  readonly inline: readonly InlinePolicy[];
  /** ARNs of managed policies, in order of attachment. */
  readonly attached: readonly string[];
  readonly tags: readonly Tag[];
}

export interface UserRow extends EntityBase {
  readonly kind: 'user';
  /** ARN of the permissions boundary. */
  readonly boundary?: string | undefined;
  /** Names of his groups. */
  readonly groups: readonly string[];
}

export interface GroupRow extends EntityBase {
  readonly kind: 'group';
}

export interface RoleRow extends EntityBase {
  readonly kind: 'role';
  readonly boundary?: string | undefined;
  readonly description?: string | undefined;
  /** The trust policy, as JSON text. */
  readonly trust: string;
  /** Seconds. */
  readonly maxSession: number;
}

export type EntityRow = UserRow | GroupRow | RoleRow;

export const entities = defineTable<EntityRow>({
  name: 'iam.entities',
  scope: 'account',
  id: (row) => entityKey(row.kind, row.name),
  indexes: {
    kind: (row) => row.kind,
    /** Names are unique whatever their case. */
    folded: (row) => entityKey(row.kind, row.name.toLowerCase()),
    uniqueId: (row) => row.id,
  },
});

export function entityKey(kind: EntityKind, name: string): string {
  return `${kind}/${name}`;
}

/** Who is in which group; users have it too, this is the other way round. */
export interface MembershipRow {
  readonly group: string;
  readonly user: string;
}

export const memberships = defineTable<MembershipRow>({
  name: 'iam.memberships',
  scope: 'account',
  id: (row) => `${row.group}/${row.user}`,
  indexes: { group: (row) => row.group },
});

/** Who uses which managed policy, and as what; entities have it too, this is the other way round. */
export interface AttachmentRow {
  readonly policy: string;
  readonly use: 'PermissionsPolicy' | 'PermissionsBoundary';
  readonly kind: EntityKind;
  readonly entity: string;
}

export const attachments = defineTable<AttachmentRow>({
  name: 'iam.attachments',
  scope: 'account',
  id: (row) => `${row.kind}/${row.entity}/${row.use}/${row.policy}`,
  indexes: { policy: (row) => `${row.use}/${row.policy}`, policyOnly: (row) => row.policy },
});

export interface PolicyVersion {
  readonly id: string;
  readonly created: number;
  readonly document: string;
}

/** A managed policy of the account. */
export interface PolicyRow {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly created: number;
  readonly updated: number;
  readonly description?: string | undefined;
  readonly defaultVersion: string;
  /** How many versions there have ever been: numbers are not given again. */
  readonly lastVersion: number;
  readonly versions: readonly PolicyVersion[];
  readonly tags: readonly Tag[];
}

export const policies = defineTable<PolicyRow>({
  name: 'iam.policies',
  scope: 'account',
  id: (row) => row.arn,
  indexes: { folded: (row) => row.name.toLowerCase(), name: (row) => row.name },
});

export interface InstanceProfileRow {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly arn: string;
  readonly created: number;
  /** The name of its one role. */
  readonly role?: string | undefined;
  readonly tags: readonly Tag[];
}

export const instanceProfiles = defineTable<InstanceProfileRow>({
  name: 'iam.instance-profiles',
  scope: 'account',
  id: (row) => row.name,
  indexes: { folded: (row) => row.name.toLowerCase(), role: (row) => row.role, arn: (row) => row.arn },
});
