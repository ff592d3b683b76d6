import { sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { unsupported, validation } from '../errors.ts';
import type { Kind } from '../specs.ts';
import { curves } from './curves.ts';
import type { Curve } from './curves.ts';
import { digestBytes, digestOf, hash } from './digests.ts';
import { signEcdsa, verifyEcdsa } from './ecdsa.ts';
import { signPkcs1, signPss, verifyPkcs1, verifyPss } from './rsa-signature.ts';

/** What is signed, and how. */
export interface Signing {
  readonly algorithm: string;
  readonly message: Uint8Array;
  readonly messageType: string;
}

export function signWith(key: KeyObject, kind: Kind, signing: Signing): Buffer {
  if (kind.type === 'ed25519' || kind.type === 'ml-dsa') return sign(null, whole(signing), key);
  const { algorithm } = signing;
  const value = digested(signing);
  if (kind.type === 'ec') return signEcdsa(key, curveOf(kind.curve), value);
  const digest = digestOf(algorithm);
  return algorithm.startsWith('RSASSA_PSS') ? signPss(key, digest, value) : signPkcs1(key, digest, value);
}

export function verifyWith(key: KeyObject, kind: Kind, signing: Signing, signature: Uint8Array): boolean {
  if (kind.type === 'ed25519' || kind.type === 'ml-dsa') return verify(null, whole(signing), key, signature);
  const { algorithm } = signing;
  const value = digested(signing);
  if (kind.type === 'ec') return verifyEcdsa(key, curveOf(kind.curve), value, signature);
  const digest = digestOf(algorithm);
  return algorithm.startsWith('RSASSA_PSS')
    ? verifyPss(key, digest, value, signature)
    : verifyPkcs1(key, digest, value, signature);
}

function curveOf(name: string): Curve {
  const curve = curves[name];
  if (curve === undefined) throw new TypeError(`No curve ${name}`);
  return curve;
}

/** The digest: of a message it is taken here, and what is said to be one has to have its length. */
function digested({ algorithm, message, messageType }: Signing): Uint8Array {
  if (messageType === 'EXTERNAL_MU')
    throw validation(`Message type EXTERNAL_MU is invalid for algorithm ${algorithm}.`);
  const digest = digestOf(algorithm);
  if (messageType !== 'DIGEST') return hash(digest, message);
  if (message.length !== digestBytes[digest])
    throw validation(`Digest is invalid length for algorithm ${algorithm}.`);
  return message;
}

/** What these algorithms digest themselves. */
function whole({ algorithm, message, messageType }: Signing): Uint8Array {
  if (algorithm === 'ED25519_PH_SHA_512' || messageType === 'EXTERNAL_MU')
    throw unsupported(`This cloud does not sign with ${algorithm} and message type ${messageType}.`);
  if (messageType !== 'RAW')
    throw validation(`Message type ${messageType} is invalid for algorithm ${algorithm}.`);
  return message;
}
