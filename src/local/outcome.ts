import type { Action, ActionContext } from './action.ts';
import { AwsError } from './error.ts';
import type { Wait } from './waits.ts';

/** An action that was done; with `wait`, it is to be done again. */
export interface Done {
  readonly output: object;
  readonly error?: undefined;
  readonly wait?: Wait | undefined;
}

/** How an action ended. */
export type Outcome =
  | Done
  | { readonly output?: undefined; readonly error: AwsError; readonly wait?: undefined };

/** What the handler of an action that is finished later made is no answer yet. */
export function withoutOutput({ error }: Outcome): Partial<Outcome> {
  return error === undefined ? {} : { error };
}

/** Throws what undoes all that was done. */
export function outcomeOf(
  action: Action,
  input: object,
  context: ActionContext,
  received: unknown,
  patient: boolean,
): Outcome {
  try {
    const output = action.handler(input, context, received);
    return { output, wait: patient ? action.awaits?.(input, output, context) : undefined };
  } catch (error) {
    if (error instanceof AwsError && error.keepsChanges) return { error };
    throw error;
  }
}
