import type { State } from '../../store/table.ts';
import { accountBlock, accountBlocks } from './state.ts';
import type { AccountBlockRow } from './state.ts';

/** What an account blocks for all of its buckets; undefined when it never said. */
export function blockOfAccount(state: State, account: string, region: string): AccountBlockRow | undefined {
  return state.at(account, region).table(accountBlocks).get(accountBlock);
}
