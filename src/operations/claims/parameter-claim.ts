import { existsSync } from 'node:fs';
import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { StalePlanError } from '../../errors.ts';
import type { Claim, OperationContext } from '../context.ts';
import { isRunName, runFolder } from '../plan/run-folder.ts';
import { ownerOf } from '../plan/run-lock.ts';

export interface Holder {
  readonly run: string;
  readonly since: string;
  /** The run was begun on this machine and its process is gone. */
  readonly dead: boolean;
}

/** What a run has to itself, as the parameter of Systems Manager that is there meanwhile: making one succeeds for one of two. */
export interface Held {
  /** The name of the parameter. */
  readonly name: string;
  /** In words, as in “The stack shop is being applied”. */
  readonly what: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Whose run has it at the moment; undefined when nobody's has. */
export async function holderOf(
  name: string,
  connection: Connection,
  context: Pick<OperationContext, 'runsDirectory' | 'processes'>,
): Promise<Holder | undefined> {
  try {
    const { Parameter } = await connection.call('ssm', 'GetParameter', { Name: name });
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

type At = Parameters<Claim>[1];

/** Takes it for a run until what this gives back is disposed of. A StalePlanError when another run has it. */
export async function holdParameter(held: Held, at: At): Promise<AsyncDisposable> {
  await take(held, at);
  return { [Symbol.asyncDispose]: () => release(held.name, at.connection) };
}

async function take(held: Held, { connection, context, run }: At): Promise<void> {
  const { name, what, tags = {} } = held;
  const Value = JSON.stringify({ run, since: new Date(context.clock.now()).toISOString() });
  const Tags = Object.entries(tags).map(([Key, tag]) => ({ Key, Value: tag }));
  for (let attempt = 0; ; attempt += 1) {
    try {
      await connection.call('ssm', 'PutParameter', {
        Name: name,
        Description: `${what} is being applied by nuage`,
        Type: 'String',
        Value,
        ...(Tags.length === 0 ? {} : { Tags }),
      });
      return;
    } catch (error) {
      if (!isServiceError(error, 'ParameterAlreadyExists')) throw error;
    }
    const holder = await holderOf(name, connection, context);
    if (holder === undefined && attempt < 3) continue;
    // An answer that was lost: the claim is this run's own.
    if (holder?.run === run) return;
    if (holder?.dead !== true || attempt >= 3) throw heldError(held, holder);
    // One of two who take over deletes it; the other finds nothing and tries from the start.
    await release(name, connection);
  }
}

async function release(name: string, connection: Connection): Promise<void> {
  await connection.call('ssm', 'DeleteParameter', { Name: name }).catch((error: unknown) => {
    if (!isServiceError(error, 'ParameterNotFound')) throw error;
  });
}

function heldError({ name, what }: Held, holder: Holder | undefined): StalePlanError {
  return new StalePlanError(
    `${what} is being applied by another run (${holder?.run ?? 'unknown'}, since ${holder?.since ?? 'just now'}), so this plan is stale; nothing was changed.`,
    {
      hint: `Plan again when it is over. If that run is dead and its machine lost: nuage param delete ${name}`,
    },
  );
}
