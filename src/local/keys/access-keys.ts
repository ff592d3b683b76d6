import type { State } from '../store/table.ts';
import { defineTable } from '../store/table.ts';
import { sealSecret } from './key-secret.ts';
import { newAccessKeyId, newSecret } from './key-material.ts';

/** A long-lived key of an IAM user, or of an account's root. */
export interface AccessKey {
  readonly accessKeyId: string;
  /** Its secret, sealed. */
  readonly sealedSecret: string;
  readonly account: string;
  /** Absent for a key of the root. */
  readonly userName?: string | undefined;
  readonly userId: string;
  readonly userArn: string;
  readonly status: 'Active' | 'Inactive';
  /** Virtual time, epoch ms. */
  readonly created: number;
}

/** Which user's keys: the value of the index `user`. */
export function keyOwner(account: string, userId: string): string {
  return `${account}/${userId}`;
}

/** Of the whole cloud: a request names a key before anyone knows the account. */
export const accessKeys = defineTable<AccessKey>({
  name: 'iam.access-keys',
  scope: 'cloud',
  id: (key) => key.accessKeyId,
  indexes: { user: (key) => keyOwner(key.account, key.userId) },
});

/** Makes a key for a user (or, without a name, for the account's root). Its secret is shown only now. */
export function createAccessKey(
  state: State,
  owner: Pick<AccessKey, 'account' | 'userName' | 'userId' | 'userArn'>,
  now: number,
): AccessKey & { readonly secretAccessKey: string } {
  const accessKeyId = newAccessKeyId('AKIA', owner.account);
  const secretAccessKey = newSecret();
  const key: AccessKey = {
    ...owner,
    accessKeyId,
    sealedSecret: sealSecret(state, accessKeyId, secretAccessKey),
    status: 'Active',
    created: now,
  };
  state.table(accessKeys).put(key);
  return { ...key, secretAccessKey };
}
