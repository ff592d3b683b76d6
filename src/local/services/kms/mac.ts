import { createHmac } from 'node:crypto';
import type { ActionContext } from '../../action.ts';
import { checkAlgorithm, checkEnabled, checkUsage } from './check-state.ts';
import { findKey } from './find-key.ts';
import type { FoundKey } from './find-key.ts';
import { currentMaterial } from './material.ts';

interface MacInput {
  readonly KeyId: string;
  readonly Message: Uint8Array;
  readonly MacAlgorithm: string;
}

/** The HMAC of a message under a key that is made for it. */
export function macOf(
  input: MacInput,
  context: ActionContext,
  operation: string,
): { key: FoundKey; mac: Buffer } {
  const { MacAlgorithm: algorithm } = input;
  const key = findKey(context, input.KeyId);
  checkEnabled(key);
  checkUsage(key, 'GENERATE_VERIFY_MAC', operation);
  checkAlgorithm(key, algorithm);
  const digest = `sha${algorithm.slice('HMAC_SHA_'.length)}`;
  return { key, mac: createHmac(digest, currentMaterial(key).bytes).update(input.Message).digest() };
}
