import { StalePlanError } from '../../errors.ts';
import { holdParameter } from '../claims/parameter-claim.ts';
import type { Claim } from '../context.ts';
import { isJsonObject, type JsonObject } from '../plan/json.ts';
import { groundOf, movedBetween } from './ground.ts';
import { readStack } from './read-stack.ts';
import type { Named } from './resource.ts';
import { stackTag } from './stack-tags.ts';

/** The parameter that is there while somebody applies a stack. */
export function claimName(stack: string): string {
  return `/nuage/stacks/${stack}/apply`;
}

/** Makes a run the only one that changes a stack, and sees that the stack is still what was planned from. */
export const claimStack: Claim = async (input, at) => {
  const stack = String(input['stack']);
  const held = { name: claimName(stack), what: `The stack ${stack}`, tags: { [stackTag]: stack } };
  const claim = await holdParameter(held, at);
  try {
    if (!at.begun) await refuseMoved(stack, input, at);
  } catch (error) {
    await claim[Symbol.asyncDispose]();
    throw error;
  }
  return claim;
};

type At = Parameters<Claim>[1];

async function refuseMoved(stack: string, input: JsonObject, { connection }: At): Promise<void> {
  const { ground } = input;
  const [account, region] = [String(input['account']), String(input['region'])];
  const named = isJsonObject(input['named']) ? (input['named'] as Named) : {};
  const now = groundOf(await readStack({ connection, account, region, scope: { stack }, named }));
  const moved = movedBetween(isJsonObject(ground) ? ground : {}, now);
  if (moved.length === 0) return;
  const more = moved.length > 5 ? `, and ${moved.length - 5} more` : '';
  throw new StalePlanError(
    `The plan is stale: since it was made, ${moved.slice(0, 5).join(', ')}${more}. Nothing was changed.`,
    { hint: 'Plan again.' },
  );
}
