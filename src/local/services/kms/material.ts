import { createHmac } from 'node:crypto';
import type { State } from '../../store/table.ts';
import { ciphertextInvalid } from './errors.ts';
import type { FoundKey } from './find-key.ts';
import { keys, materials } from './state.ts';
import type { KeyRow, MaterialRow } from './state.ts';

/** Material in the clear, for as long as an action lasts. */
export interface Material {
  readonly id: string;
  readonly bytes: Buffer;
}

/** Belongs to the key and cannot be guessed from the material: 64 hexadecimal digits, as AWS's. */
export function materialId(key: string, bytes: Uint8Array): string {
  return createHmac('sha256', bytes).update(`nuage material of ${key}`).digest('hex');
}

/** Puts material into a key; without `pending` it is what the key uses from now on. */
export function addMaterial(
  state: State,
  key: KeyRow,
  bytes: Uint8Array,
  about: Pick<MaterialRow, 'since' | 'rotation' | 'pending' | 'expires' | 'description'>,
): KeyRow {
  const id = materialId(key.id, bytes);
  state
    .table(materials)
    .put({ ...about, id, key: key.id, sealed: state.sealer.seal(bytes, `kms/${key.id}`) });
  const row = about.pending === true ? key : { ...key, material: id };
  state.table(keys).put(row);
  return row;
}

export function materialsOf(state: State, key: string): readonly MaterialRow[] {
  return [...state.table(materials).list({ index: 'key', equals: key })].sort(
    (left, right) => left.since - right.since,
  );
}

/** The material that a usable key works with. */
export function currentMaterial({ state, row }: FoundKey): Material {
  const { material = '' } = row;
  return openMaterial(state, row.id, material);
}

export function openMaterial(state: State, key: string, id: string): Material {
  const sealed = state.table(materials).get(`${key}/${id}`)?.sealed;
  if (sealed === undefined) throw ciphertextInvalid();
  return { id, bytes: state.sealer.openBytes(sealed, `kms/${key}`) };
}
