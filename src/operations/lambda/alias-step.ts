import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { AliasConfiguration } from '../../wire/generated/lambda.ts';
import type { Place } from '../context.ts';
import type { JsonObject, JsonValue } from '../plan/json.ts';
import type { ActionCall, PlanEntry, StepBody } from '../plan/step.ts';

/** An alias of a function; undefined when there is none. */
export async function findAlias(
  connection: Connection,
  name: string,
  alias: string,
): Promise<AliasConfiguration | undefined> {
  try {
    return await connection.call('lambda', 'GetAlias', { FunctionName: name, Name: alias });
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

export interface AliasMove extends Place {
  readonly name: string;
  readonly alias: string;
  readonly before: AliasConfiguration | undefined;
  /** A version's number, or a reference to the step that publishes it. */
  readonly version: string | JsonObject;
  readonly after: readonly string[];
}

/**
 * The step that moves an alias to a version, or makes it. All calls go to that version then: weights that sent some
 * elsewhere are taken away, and come back when the step is undone.
 */
export function aliasStep({ account, region, name, alias, before, version, after }: AliasMove): PlanEntry {
  const named = { FunctionName: name, Name: alias };
  const call: ActionCall = { service: 'lambda', action: 'GetAlias', input: named };
  const target = `${name}:${alias}`;
  const to = typeof version === 'string' ? `version ${version}` : 'the version that is published';
  const step = { id: `alias-${name}-${alias}`, account, region, target, after };
  if (before === undefined) {
    const remove: StepBody = {
      call: { service: 'lambda', action: 'DeleteAlias', input: named },
      change: 'delete',
      reason: 'the run made it',
      requires: [{ call, path: 'FunctionVersion', equals: version }],
      effect: { call, path: 'Name', accepted: [], done: [null] },
    };
    return {
      ...step,
      call: { service: 'lambda', action: 'CreateAlias', input: { ...named, FunctionVersion: version } },
      change: 'create',
      reason: `it is made, and means ${to}`,
      requires: [{ call, path: 'Name', equals: null }],
      effect: { call, path: 'Name', accepted: [], done: [alias] },
      undo: { steps: [remove] },
    };
  }
  const { FunctionVersion: from = '', RoutingConfig } = before;
  const weights = { ...RoutingConfig?.AdditionalVersionWeights };
  if (from === version && Object.keys(weights).length === 0)
    return { skip: target, account, region, reason: `it means ${to} already` };
  return {
    ...step,
    ...moveBody(named, from, version, {}, `it means version ${from}, and then ${to}`),
    undo: { steps: [moveBody(named, version, from, weights, `it means version ${from} again`)] },
  };
}

function moveBody(
  named: { readonly FunctionName: string; readonly Name: string },
  from: JsonValue,
  to: JsonValue,
  weights: JsonObject,
  reason: string,
): StepBody {
  const call: ActionCall = { service: 'lambda', action: 'GetAlias', input: named };
  const known = typeof to === 'string';
  return {
    call: {
      service: 'lambda',
      action: 'UpdateAlias',
      input: { ...named, FunctionVersion: to, RoutingConfig: { AdditionalVersionWeights: weights } },
    },
    change: 'update',
    reason,
    requires: [{ call, path: 'FunctionVersion', equals: from }],
    // The number of a version that is not there yet is not known; that it is another one than before is.
    effect: known
      ? { call, path: 'FunctionVersion', accepted: [], done: [to] }
      : { call, path: `FunctionVersion != '${String(from)}'`, accepted: [], done: [true] },
  };
}
