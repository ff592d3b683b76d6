import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { FoundKey } from './find-key.ts';
import { currentMaterial } from './material.ts';

/** The private half of a pair. */
export function privateKeyOf(key: FoundKey): KeyObject {
  return createPrivateKey({ key: currentMaterial(key).bytes, format: 'der', type: 'pkcs8' });
}
