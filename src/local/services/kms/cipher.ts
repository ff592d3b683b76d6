import { constants, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';
import type { TimerContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { checkAlgorithm, checkEnabled, checkUsage } from './check-state.ts';
import { openEnvelope, readEnvelope, sealEnvelope } from './crypto/envelope.ts';
import type { EncryptionContext } from './crypto/envelope.ts';
import { ciphertextForeign, ciphertextInvalid, keyIncorrect, validation } from './errors.ts';
import { keyArn } from './find-key.ts';
import type { Finder, FoundKey } from './find-key.ts';
import { currentMaterial, openMaterial } from './material.ts';
import { privateKeyOf } from './private-key.ts';
import { specOf } from './specs.ts';
import { keys } from './state.ts';

/** Encrypts with a usable key. */
export function encryptWith(
  key: FoundKey,
  plaintext: Uint8Array,
  context: EncryptionContext,
  algorithm: string,
  operation: string,
): Buffer {
  checkEnabled(key);
  checkUsage(key, 'ENCRYPT_DECRYPT', operation);
  checkAlgorithm(key, algorithm);
  if (algorithm === 'SYMMETRIC_DEFAULT')
    return sealEnvelope(key.arn, currentMaterial(key), plaintext, context);
  checkLength(key, plaintext, algorithm);
  const publicKey = createPublicKey(privateKeyOf(key));
  return publicEncrypt({ key: publicKey, ...oaep(algorithm) }, plaintext);
}

export interface Opened {
  readonly plaintext: Buffer;
  readonly material?: string;
}

/** Decrypts with a usable key: the envelope says which of its materials, and must say this key. */
export function decryptWith(
  key: FoundKey,
  blob: Uint8Array,
  context: EncryptionContext,
  algorithm: string,
  operation: string,
): Opened {
  if (algorithm === 'SYMMETRIC_DEFAULT') {
    const envelope = readEnvelope(blob);
    if (idOf(envelope.keyArn) !== key.row.id) throw keyIncorrect();
    checkEnabled(key);
    checkUsage(key, 'ENCRYPT_DECRYPT', operation);
    checkAlgorithm(key, algorithm);
    const { bytes } = openMaterial(key.state, key.row.id, envelope.material);
    return { plaintext: openEnvelope(envelope, bytes, context), material: envelope.material };
  }
  checkEnabled(key);
  checkUsage(key, 'ENCRYPT_DECRYPT', operation);
  checkAlgorithm(key, algorithm);
  try {
    return { plaintext: privateDecrypt({ key: privateKeyOf(key), ...oaep(algorithm) }, blob) };
  } catch {
    throw ciphertextInvalid();
  }
}

/** The key that a symmetric ciphertext names. A multi-region key opens it in each of its regions. */
export function keyOfBlob(finder: Finder, blob: Uint8Array): FoundKey {
  const arn = parseArn(readEnvelope(blob).keyArn);
  if (arn === undefined) throw ciphertextInvalid();
  const id = arn.resource.slice('key/'.length);
  if (arn.region !== finder.region && !id.startsWith('mrk-')) throw ciphertextForeign();
  const state = arn.account === finder.account ? finder.state : finder.state.at(arn.account, finder.region);
  const row = state.table(keys).get(id);
  if (row === undefined) throw ciphertextForeign();
  return { row, state, arn: keyArn(finder, arn.account, id), account: arn.account };
}

/** Writes down when a key was used last, once a day at most: GetKeyLastUsage tells the day. */
export function noteUse(context: Pick<TimerContext, 'now'>, key: FoundKey, operation: string): void {
  const day = 86_400_000;
  const { lastUsed } = key.row;
  if (lastUsed?.operation === operation && context.now - lastUsed.time < day) return;
  key.state.table(keys).put({ ...key.row, lastUsed: { operation, time: context.now } });
}

function idOf(arn: string): string | undefined {
  return parseArn(arn)?.resource.slice('key/'.length);
}

function oaep(algorithm: string): { padding: number; oaepHash: string } {
  const oaepHash = algorithm === 'RSAES_OAEP_SHA_1' ? 'sha1' : 'sha256';
  return { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash };
}

/** OAEP takes two digests and two bytes of the modulus. */
function checkLength({ row }: FoundKey, plaintext: Uint8Array, algorithm: string): void {
  const { kind } = specOf(row.spec);
  if (kind.type !== 'rsa') return;
  const most = kind.bits / 8 - 2 * (algorithm === 'RSAES_OAEP_SHA_1' ? 20 : 32) - 2;
  if (plaintext.length > most)
    throw validation(
      `Algorithm ${algorithm} and key spec ${row.spec} cannot encrypt data larger than ${most} bytes.`,
    );
}
