import type { State } from '../../store/table.ts';
import { keys } from './state.ts';
import type { KeyRow } from './state.ts';

/** The same multi-region key, elsewhere. */
interface RelatedKey {
  readonly region: string;
  readonly row: KeyRow;
  readonly state: State;
}

/** The other keys of a multi-region key's family; none of a single-region key. */
export function relatedKeys(state: State, account: string, region: string, row: KeyRow): RelatedKey[] {
  if (row.primary === undefined) return [];
  return [row.primary, ...(row.replicas ?? [])]
    .filter((other) => other !== region)
    .flatMap((other) => {
      const there = state.at(account, other);
      const found = there.table(keys).get(row.id);
      return found === undefined ? [] : [{ region: other, row: found, state: there }];
    });
}

/** Tells every key of the family where its primary and its replicas are. */
export function setFamily(
  state: State,
  account: string,
  id: string,
  primary: string,
  replicas: readonly string[],
): void {
  for (const region of [primary, ...replicas]) {
    const table = state.at(account, region).table(keys);
    const row = table.get(id);
    if (row !== undefined) table.put({ ...row, primary, replicas });
  }
}
