import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { Change, Undo } from '../plan/step.ts';

/** One change of IAM, before it knows where. */
export interface IamChange {
  readonly id: string;
  readonly action: string;
  readonly input: JsonObject;
  readonly target: string;
  readonly change: Change;
  readonly reason: string;
  /** The call that takes it back; without one, why it cannot be. */
  readonly undo: { readonly action: string; readonly input: JsonObject } | string;
}

/** Draws a plan of changes in one account, each after the one before it. */
export async function planIam(
  operation: string,
  input: JsonObject,
  changes: readonly IamChange[],
  context: OperationContext,
): Promise<Plan> {
  const { account, region } = await onePlace(operation, context);
  const steps = changes.map(({ id, action, input: asked, target, change, reason, undo }, at) => ({
    id,
    account,
    region,
    target,
    call: { service: 'iam', action, input: asked },
    change,
    reason,
    requires: [],
    after: changes.slice(Math.max(at - 1, 0), at).map((before) => before.id),
    undo: undoOf(undo, reason),
  }));
  return drawPlan({ operation, input, places: [{ account, region }] }, steps, context);
}

function undoOf(undo: IamChange['undo'], reason: string): Undo {
  if (typeof undo === 'string') return { impossible: undo };
  const { action, input } = undo;
  const call = { service: 'iam', action, input };
  return { steps: [{ call, change: 'update', reason: `takes back: ${reason}`, requires: [] }] };
}
