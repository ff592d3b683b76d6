import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** An account has one in a region: what its grants stand in. */
export interface InstanceRow {
  readonly id: string;
  readonly created: number;
  readonly tags: readonly Tag[];
  /** Lets other accounts ask for what is granted to them. */
  readonly policy?:
    | { readonly text: string; readonly organization?: string | undefined; readonly created: number }
    | undefined;
}

export const INSTANCE_ID = 'default';

export const instances = defineTable<InstanceRow>({
  name: 's3control.grants-instances',
  scope: 'region',
  id: ({ id }) => id,
});

/** Data that can be granted, and the role that can get at it. */
export interface LocationRow {
  readonly id: string;
  /** `s3://`, `s3://bucket` or `s3://bucket/prefix*`. */
  readonly scope: string;
  readonly role: string;
  readonly created: number;
  readonly tags: readonly Tag[];
}

export const locations = defineTable<LocationRow>({
  name: 's3control.grants-locations',
  scope: 'region',
  id: ({ id }) => id,
  indexes: { scope: ({ scope }) => scope },
});

export type Permission = 'READ' | 'WRITE' | 'READWRITE';

/** That somebody may read or write a part of a location. */
export interface GrantRow {
  readonly id: string;
  readonly location: string;
  readonly subPrefix?: string | undefined;
  readonly scope: string;
  /** The ARN of a user or a role. */
  readonly grantee: string;
  readonly permission: Permission;
  readonly created: number;
  readonly tags: readonly Tag[];
}

export const grants = defineTable<GrantRow>({
  name: 's3control.grants',
  scope: 'region',
  id: ({ id }) => id,
  indexes: { location: ({ location }) => location, grantee: ({ grantee }) => grantee },
});
