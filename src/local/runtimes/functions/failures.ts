import type { FunctionFailure } from './function-runtime.ts';

/** How Lambda words what ends a function from outside. */
export function timedOut(requestId: string, timeoutMs: number): FunctionFailure {
  return {
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
  };
}

/** @param exitCode As a shell says it: above 128 it is a signal. */
export function exited(requestId: string, exitCode: number): FunctionFailure {
  const reason =
    exitCode === 0
      ? 'Runtime exited without providing a reason'
      : `Runtime exited with error: ${exitCode > 128 ? `signal: ${signalName(exitCode - 128)}` : `exit status ${exitCode}`}`;
  return { errorType: 'Runtime.ExitError', errorMessage: `RequestId: ${requestId} Error: ${reason}` };
}

export function outOfMemory(requestId: string): FunctionFailure {
  return {
    errorType: 'Runtime.OutOfMemory',
    errorMessage: `RequestId: ${requestId} Error: Runtime exited with error: signal: killed`,
  };
}

export function responseTooLarge(limit: number): FunctionFailure {
  return {
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size exceeded maximum allowed payload size (${limit} bytes).`,
  };
}

/** As Go words them, which Lambda is written in. */
function signalName(signal: number): string {
  const names: Readonly<Record<number, string>> = {
    1: 'hangup',
    2: 'interrupt',
    4: 'illegal instruction',
    6: 'aborted',
    7: 'bus error',
    8: 'floating point exception',
    9: 'killed',
    11: 'segmentation fault',
    13: 'broken pipe',
    15: 'terminated',
  };
  return names[signal] ?? `signal ${signal}`;
}
