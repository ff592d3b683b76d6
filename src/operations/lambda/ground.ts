import type { ActionCall, Effect, Requirement } from '../plan/step.ts';

/** An update takes seconds; one of a function in a VPC, or of a large zip file, minutes. */
const updateTakesMs = 300_000;

function latestOf(name: string): ActionCall {
  return { service: 'lambda', action: 'GetFunctionConfiguration', input: { FunctionName: name } };
}

/** `$LATEST` still has the code that was looked at. */
export function codeIs(name: string, sha256: string): Requirement {
  return { call: latestOf(name), path: 'CodeSha256', equals: sha256 };
}

/** No other change is under way, which Lambda would refuse this one for. */
export function settled(name: string): Requirement {
  return {
    call: latestOf(name),
    path: "State != 'Pending' && LastUpdateStatus != 'InProgress'",
    equals: true,
    withinMs: updateTakesMs,
  };
}

/** `$LATEST` has the code, and Lambda is done with it. */
export function codeEffect(name: string, sha256: string): Effect {
  return {
    call: latestOf(name),
    path: '[CodeSha256, LastUpdateStatus]',
    accepted: [[sha256, 'InProgress']],
    done: [[sha256, 'Successful']],
    withinMs: updateTakesMs,
    explain: 'function-update',
  };
}
