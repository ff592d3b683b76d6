import type { ActionContext } from '../../../action.ts';
import { keyPairNotFound } from '../errors.ts';

/** Refuses a key pair that does not exist. A lenient cloud takes any name. */
export function checkKeyPair(name: string | undefined, context: ActionContext): void {
  if (name === undefined || context.lenient) return;
  throw keyPairNotFound(name);
}
