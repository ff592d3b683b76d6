import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { defineTable } from '../../store/table.ts';
import type { State } from '../../store/table.ts';

interface SealingKey {
  readonly id: 'key';
  /** 32 bytes in base64. */
  readonly secret: string;
}

const sealingKeys = defineTable<SealingKey>({ name: 'ssm.sealing-key', scope: 'cloud', id: (row) => row.id });

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals the value of a SecureString, so that neither the store nor an answer without decryption shows it.
 * @param bound What the value belongs to: it opens for nothing else.
 */
export function seal(state: State, text: string, bound: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(state), iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Opens what `seal` made. */
export function open(state: State, sealed: string, bound: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(state), iv)
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}

/** The key of this cloud, made when the first value is sealed. */
function keyOf(state: State): Buffer {
  const table = state.table(sealingKeys);
  const known = table.get('key');
  if (known !== undefined) return Buffer.from(known.secret, 'base64');
  const secret = randomBytes(32);
  table.put({ id: 'key', secret: secret.toString('base64') });
  return secret;
}
