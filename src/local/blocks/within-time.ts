import { types } from 'node:util';
import { createContext, Script } from 'node:vm';

/** Where work lies while it is done. Work is never begun within other work. */
const desk: { work?: (() => void) | undefined } = {};
let started: ((timeout: number) => void) | undefined;

/**
 * Does what may take for ever because strangers' expressions are in it, and stops it after so many milliseconds of the
 * machine's time: V8 looks at the end of a script's time even within an expression. What is stopped does not even come to
 * its `finally`, so work should only read, and write what nobody else has.
 * @returns Whether it came to its end.
 */
export function withinTime(most: number, work: () => void): boolean {
  started ??= starter();
  desk.work = work;
  try {
    started(most);
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  } finally {
    desk.work = undefined;
  }
}

/** It is an error of the other context, whose `Error` is not ours. */
function isTimeout(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** Made once, and only by those who need it: a context costs a millisecond. */
function starter(): (timeout: number) => void {
  const context = createContext(desk);
  const script = new Script('work()');
  return (timeout) => void script.runInContext(context, { timeout });
}
