import type { OperationContext } from '../../context.ts';
import { drawPlan } from '../../plan/draw-plan.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StepBody, Undo } from '../../plan/step.ts';
import type { FoundVolume } from './find-volumes.ts';

/** The one step of a plan about a volume. */
export interface VolumeStep {
  readonly id: string;
  readonly body: StepBody;
  readonly undo: Undo;
}

/** The plan of one step for a volume, or of none with the reason why it is left alone. */
export async function planVolume(
  operation: string,
  input: object,
  { account, region, id, volume }: FoundVolume,
  decided: VolumeStep | { readonly leave: string },
  context: OperationContext,
): Promise<Plan> {
  const name = volume.Tags?.find((tag) => tag.Key === 'Name')?.Value;
  const named = name === undefined || name === '' ? {} : { name };
  const entry =
    'leave' in decided
      ? { skip: id, ...named, account, region, reason: decided.leave }
      : {
          id: decided.id,
          account,
          region,
          target: id,
          ...named,
          ...decided.body,
          after: [],
          undo: decided.undo,
        };
  const asked = JSON.parse(JSON.stringify(input)) as JsonObject;
  return drawPlan({ operation, input: asked, places: [{ account, region }] }, [entry], context);
}
