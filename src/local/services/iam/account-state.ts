import { defineTable } from '../../store/table.ts';

/** What an account demands of passwords; members are absent where it says nothing. */
export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly symbols: boolean;
  readonly numbers: boolean;
  readonly uppercase: boolean;
  readonly lowercase: boolean;
  readonly usersMayChange: boolean;
  /** Days. */
  readonly maxAge?: number | undefined;
  readonly reusePrevention?: number | undefined;
  readonly hardExpiry: boolean;
}

/** What an account has once. */
export interface AccountRow {
  readonly id: 'account';
  readonly alias?: string | undefined;
  readonly passwordPolicy?: PasswordPolicy | undefined;
  readonly report?: { readonly started: number; readonly content: string } | undefined;
  /** The version of the tokens that STS's global endpoint gives. */
  readonly tokenVersion?: string | undefined;
}

export const accounts = defineTable<AccountRow>({
  name: 'iam.account',
  scope: 'account',
  id: (row) => row.id,
});

/** Aliases are unique among all accounts. */
export interface AliasRow {
  readonly alias: string;
  readonly account: string;
}

export const aliases = defineTable<AliasRow>({ name: 'iam.aliases', scope: 'cloud', id: (row) => row.alias });

/** When and for what a key or a role was last used. Of the whole cloud, as keys are. */
export interface UseRow {
  /** An access key id, or a role's ARN. */
  readonly id: string;
  readonly time: number;
  readonly service: string;
  readonly region: string;
}

export const uses = defineTable<UseRow>({ name: 'iam.uses', scope: 'cloud', id: (row) => row.id });

/** A service-linked role on its way out. */
export interface DeletionTaskRow {
  readonly id: string;
  readonly role: string;
  readonly started: number;
}

export const deletionTasks = defineTable<DeletionTaskRow>({
  name: 'iam.deletion-tasks',
  scope: 'account',
  id: (row) => row.id,
});
