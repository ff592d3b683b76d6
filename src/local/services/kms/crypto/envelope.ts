import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ciphertextInvalid } from '../errors.ts';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ID_BYTES = 32;

/** What a ciphertext blob says before it is opened. */
export interface Envelope {
  readonly keyArn: string;
  readonly material: string;
  readonly header: Buffer;
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly sealed: Buffer;
}

export type EncryptionContext = Readonly<Record<string, string>>;

/**
 * A ciphertext blob: a version byte, the length of the key's ARN in two bytes and the ARN, the id of the key
 * material, the nonce, the tag, and what AES-256-GCM made of the plaintext. All before the nonce, and the
 * encryption context, are authenticated.
 */
export function sealEnvelope(
  keyArn: string,
  material: { readonly id: string; readonly bytes: Uint8Array },
  plaintext: Uint8Array,
  context: EncryptionContext,
): Buffer {
  const arn = Buffer.from(keyArn, 'utf8');
  const length = Buffer.alloc(3);
  length.writeUInt8(VERSION, 0);
  length.writeUInt16BE(arn.length, 1);
  const header = Buffer.concat([length, arn, Buffer.from(material.id, 'hex')]);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', material.bytes, iv).setAAD(authenticated(header, context));
  const sealed = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([header, iv, cipher.getAuthTag(), sealed]);
}

/** Reads a blob as far as it can be read without the key; throws when it is none of this cloud. */
export function readEnvelope(blob: Uint8Array): Envelope {
  const bytes = Buffer.from(blob);
  if (bytes.length < 3 || bytes.readUInt8(0) !== VERSION) throw ciphertextInvalid();
  const arnEnd = 3 + bytes.readUInt16BE(1);
  const headerEnd = arnEnd + ID_BYTES;
  const tagEnd = headerEnd + IV_BYTES + TAG_BYTES;
  if (bytes.length < tagEnd) throw ciphertextInvalid();
  return {
    keyArn: bytes.toString('utf8', 3, arnEnd),
    material: bytes.toString('hex', arnEnd, headerEnd),
    header: bytes.subarray(0, headerEnd),
    iv: bytes.subarray(headerEnd, headerEnd + IV_BYTES),
    tag: bytes.subarray(headerEnd + IV_BYTES, tagEnd),
    sealed: bytes.subarray(tagEnd),
  };
}

export function openEnvelope(envelope: Envelope, key: Uint8Array, context: EncryptionContext): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, envelope.iv)
      .setAAD(authenticated(envelope.header, context))
      .setAuthTag(envelope.tag);
    return Buffer.concat([decipher.update(envelope.sealed), decipher.final()]);
  } catch {
    throw ciphertextInvalid();
  }
}

/** The order of the pairs does not matter; every other difference does. */
function authenticated(header: Buffer, context: EncryptionContext): Buffer {
  const pairs = Object.entries(context).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return Buffer.concat([header, Buffer.from(JSON.stringify(pairs), 'utf8')]);
}
