import { createPrivateKey } from 'node:crypto';
import type { TimerContext } from '../../action.ts';
import type { State } from '../../store/table.ts';
import { unwrap } from './crypto/unwrap.ts';
import {
  ciphertextInvalid,
  invalidState,
  materialIncorrect,
  tokenExpired,
  tokenInvalid,
  unsupported,
} from './errors.ts';
import type { FoundKey } from './find-key.ts';
import { addMaterial, materialId, materialsOf } from './material.ts';
import { specOf } from './specs.ts';
import { imports, keys, materials } from './state.ts';
import type { KeyRow } from './state.ts';

/** Only keys that were made to be filled from outside are. */
export function checkImports({ row, arn }: FoundKey): void {
  if (row.origin !== 'EXTERNAL')
    throw unsupported(`${arn} origin is ${row.origin} which is not valid for this operation.`);
}

/** The material that was wrapped with the public key that belongs to the token. */
export function openImport(key: FoundKey, token: Uint8Array, wrapped: Uint8Array, now: number): Buffer {
  const { row, state } = key;
  const known = state.table(imports).get(Buffer.from(token).toString('base64'));
  if (known?.key !== row.id) throw tokenInvalid('Import token is invalid.');
  if (known.expires <= now) throw tokenExpired('Import token has expired.');
  const der = state.sealer.openBytes(known.sealed, `kms-import/${row.id}`);
  try {
    return unwrap(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }), known.algorithm, wrapped);
  } catch {
    throw ciphertextInvalid();
  }
}

/** Material must be what the key's spec says. */
export function checkMaterial({ row }: FoundKey, bytes: Buffer): void {
  const { kind } = specOf(row.spec);
  if (kind.type === 'bytes') {
    if (bytes.length !== kind.length)
      throw materialIncorrect(`Key material must be ${kind.length} bytes for key spec ${row.spec}.`);
    return;
  }
  const details = detailsOf(bytes);
  const fits =
    kind.type === 'rsa' ? details?.bits === kind.bits : kind.type !== 'ec' || details?.curve === kind.curve;
  if (details === undefined || !fits)
    throw materialIncorrect(`Key material is no private key of key spec ${row.spec}.`);
}

function detailsOf(der: Buffer): { readonly bits?: number; readonly curve?: string } | undefined {
  try {
    const { modulusLength: bits, namedCurve: curve } =
      createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).asymmetricKeyDetails ?? {};
    return { ...(bits === undefined ? {} : { bits }), ...(curve === undefined ? {} : { curve }) };
  } catch {
    return undefined;
  }
}

interface About {
  readonly expires: number | undefined;
  readonly description: string | undefined;
  /** Asked to be other material than the key has had: it waits for a rotation on demand. */
  readonly fresh: boolean;
}

/** Fills the key; answers the material's id. A key takes back what it had, and other material only when told so. */
export function putImported(
  context: Pick<TimerContext, 'now' | 'timers'>,
  key: FoundKey,
  bytes: Buffer,
  { expires, description, fresh }: About,
): string {
  const { row, state } = key;
  const id = materialId(row.id, bytes);
  const had = materialsOf(state, row.id);
  const before = had.find((material) => material.id === id);
  const first = had.length === 0;
  const waiting = had.find(({ pending }) => pending === true);
  if (before === undefined && !first) {
    if (!fresh || row.spec !== 'SYMMETRIC_DEFAULT')
      throw materialIncorrect('Key material does not match the key material that was imported before.');
    if (waiting !== undefined)
      throw invalidState(
        `New key material (id: ${id}) cannot be imported into KMS key ${key.arn}, because another key material ` +
          `(id: ${waiting.id}) is pending rotation.`,
      );
  }
  const pending = before === undefined ? !first : before.pending === true;
  const about = { since: before?.since ?? context.now, rotation: before?.rotation, expires, description };
  const filled = { ...row, material: pending ? row.material : (row.material ?? id) };
  addMaterial(state, filled, bytes, { ...about, pending });
  const isCurrent = filled.material === undefined || filled.material === id;
  const ready = row.state === 'PendingImport' && isCurrent ? 'Enabled' : row.state;
  state.table(keys).put({ ...filled, state: ready });
  const timer = { kind: 'kms.expire-material', key: `${row.id}/${id}` };
  if (expires === undefined) context.timers.cancel(timer);
  else context.timers.schedule({ ...timer, due: expires, payload: { key: row.id, material: id } });
  return id;
}

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
