import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { OperationContext } from '../operations/context.ts';
import type { JsonObject } from '../operations/plan/json.ts';
import { withoutLastBreak } from '../operations/secrets.ts';
import type { CommandContext } from './context.ts';
import { readInput } from './read-input.ts';

/** A value that no plan, journal or message may hold, as a command line gives it. */
export interface GivenValue {
  /** What stands for it in a plan. */
  readonly reference: JsonObject;
  readonly length: number;
  /** What only this process knows. */
  readonly kept?: string;
}

/** The value of VALUE or `--value-file`. */
export async function readGivenValue(
  value: string | undefined,
  path: string | undefined,
  context: CommandContext,
): Promise<GivenValue> {
  if ((value === undefined) === (path === undefined))
    throw new UsageError('Give the value either as VALUE or with --value-file.');
  if (path !== undefined && path !== '-') {
    const content = await readText(path, context);
    const whole = resolve(context.surroundings.directory, path);
    return { reference: { $secret: 'file', path: whole }, length: content.length };
  }
  if (context.globals['plan-out'] !== undefined) {
    throw new UsageError('A plan never holds a value, so this one could not be applied later.', {
      hint: 'Name the file with the value: --value-file FILE. It is read when the plan is applied.',
    });
  }
  const kept = value ?? (await readText('-', context));
  return { reference: { $secret: 'given' }, length: kept.length, kept };
}

async function readText(path: string, context: CommandContext): Promise<string> {
  return withoutLastBreak(Buffer.from(await readInput(path, context)).toString('utf8'));
}

/** The operations, which find the value where it was given: in this process alone. */
export function withGivenValue(operations: OperationContext, { kept }: GivenValue): OperationContext {
  if (kept === undefined) return operations;
  const secrets = { ...operations.extensions.secrets, given: async () => kept };
  return { ...operations, extensions: { ...operations.extensions, secrets } };
}
