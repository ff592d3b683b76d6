import type { ActionContext } from '../../../action.ts';
import { keyPairNotFound } from '../errors.ts';
import { keyPairByName } from '../keys/key-pair-row.ts';

/** Refuses a key pair that does not exist. A lenient cloud takes any name. */
export function checkKeyPair(name: string | undefined, context: ActionContext): void {
  if (name === undefined || context.lenient) return;
  if (keyPairByName(context.state, name) === undefined) throw keyPairNotFound(name);
}
