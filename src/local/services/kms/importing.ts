import type { State } from '../../store/table.ts';
import { keys, materials } from './state.ts';
import type { KeyRow } from './state.ts';

/** Takes imported material away; the key waits for an import of the same material until it can be used again. */
export function removeMaterial(state: State, row: KeyRow, material: string): void {
  const table = state.table(materials);
  const found = table.get(`${row.id}/${material}`);
  if (found === undefined) return;
  const { sealed: _, expires: __, ...rest } = found;
  table.put(rest);
  if (row.state === 'Enabled' || row.state === 'Disabled')
    state.table(keys).put({ ...row, state: 'PendingImport' });
}
