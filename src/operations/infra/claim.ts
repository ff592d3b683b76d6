import { existsSync } from 'node:fs';
import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { StalePlanError } from '../../errors.ts';
import type { Claim, OperationContext } from '../context.ts';
import { isJsonObject, type JsonObject } from '../plan/json.ts';
import { isRunName, runFolder } from '../plan/run-folder.ts';
import { ownerOf } from '../plan/run-lock.ts';
import { groundOf, movedBetween } from './ground.ts';
import { readStack } from './read-stack.ts';
import type { Named } from './resource.ts';
import { stackTag, tagList } from './stack-tags.ts';

/** The parameter that is there while somebody applies a stack: making it succeeds for one of two who try at once. */
export function claimName(stack: string): string {
  return `/nuage/stacks/${stack}/apply`;
}

export interface Holder {
  readonly run: string;
  readonly since: string;
  /** The run was begun on this machine and its process is gone. */
  readonly dead: boolean;
}

/** Who applies a stack at the moment; undefined when nobody does. */
export async function holderOf(
  stack: string,
  connection: Connection,
  context: Pick<OperationContext, 'runsDirectory' | 'processes'>,
): Promise<Holder | undefined> {
  try {
    const { Parameter } = await connection.call('ssm', 'GetParameter', { Name: claimName(stack) });
    const { run = '', since = '' } = JSON.parse(Parameter?.Value ?? '{}') as { run?: string; since?: string };
    return { run, since, dead: await isDead(run, context) };
  } catch (error) {
    if (isServiceError(error, 'ParameterNotFound')) return undefined;
    if (error instanceof SyntaxError) return { run: 'unknown', since: 'an unknown time', dead: false };
    throw error;
  }
}

async function isDead(
  run: string,
  { runsDirectory, processes }: Pick<OperationContext, 'runsDirectory' | 'processes'>,
): Promise<boolean> {
  if (!isRunName(run)) return false;
  const folder = runFolder(runsDirectory, run);
  return existsSync(folder.folder) && (await ownerOf(folder, processes)) === undefined;
}

/** Makes a run the only one that changes a stack, and sees that the stack is still what was planned from. */
export const claimStack: Claim = async (input, at) => {
  const stack = String(input['stack']);
  await take(stack, at);
  const release = async (): Promise<void> => {
    await at.connection.call('ssm', 'DeleteParameter', { Name: claimName(stack) }).catch((error: unknown) => {
      if (!isServiceError(error, 'ParameterNotFound')) throw error;
    });
  };
  try {
    if (!at.begun) await refuseMoved(stack, input, at);
  } catch (error) {
    await release();
    throw error;
  }
  return { [Symbol.asyncDispose]: release };
};

type At = Parameters<Claim>[1];

async function take(stack: string, { connection, context, run }: At): Promise<void> {
  const Value = JSON.stringify({ run, since: new Date(context.clock.now()).toISOString() });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await connection.call('ssm', 'PutParameter', {
        Name: claimName(stack),
        Description: 'A stack is being applied by nuage',
        Type: 'String',
        Value,
        Tags: [...tagList({ [stackTag]: stack })],
      });
      return;
    } catch (error) {
      if (!isServiceError(error, 'ParameterAlreadyExists')) throw error;
    }
    const holder = await holderOf(stack, connection, context);
    if (holder === undefined && attempt < 3) continue;
    // An answer that was lost: the claim is this run's own.
    if (holder?.run === run) return;
    if (holder?.dead !== true || attempt >= 3) throw heldError(stack, holder);
    // One of two who take over deletes it; the other finds nothing and tries from the start.
    await connection.call('ssm', 'DeleteParameter', { Name: claimName(stack) }).catch((error: unknown) => {
      if (!isServiceError(error, 'ParameterNotFound')) throw error;
    });
  }
}

function heldError(stack: string, holder: Holder | undefined): StalePlanError {
  return new StalePlanError(
    `The stack ${stack} is being applied by another run (${holder?.run ?? 'unknown'}, since ${holder?.since ?? 'just now'}), so this plan is stale; nothing was changed.`,
    {
      hint: `Plan again when it is over. If that run is dead and its machine lost: nuage param delete ${claimName(stack)}`,
    },
  );
}

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
