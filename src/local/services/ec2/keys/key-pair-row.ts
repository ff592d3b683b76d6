import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';

/** One key pair: the public half; AWS does not keep the private one either. */
export interface KeyPairRow {
  /** `key-…` */
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly type: 'rsa' | 'ed25519';
  readonly fingerprint: string;
  /** In OpenSSH's form, with the name as comment. */
  readonly publicKey: string;
  /** Epoch milliseconds. */
  readonly createTime: number;
  readonly tags: readonly Tag[];
}

export const keyPairs = defineTable<KeyPairRow>({
  name: 'ec2.key-pairs',
  scope: 'region',
  id: (row) => row.id,
  indexes: { name: (row) => row.name },
});

/** The key pair of that name, if there is one. */
export function keyPairByName(state: State, name: string): KeyPairRow | undefined {
  for (const row of state.table(keyPairs).list({ index: 'name', equals: name, limit: 1 })) return row;
  return undefined;
}
