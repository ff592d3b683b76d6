import type { Instance } from '../../wire/generated/ec2.ts';
import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { stateOf } from './instance-facts.ts';
import { startBody, stopBody, terminateBody } from './instance-steps.ts';
import { whyNotOfGroup, whyNotStopped, type Inclusions } from './left-alone.ts';
import { planInstances } from './plan-instances.ts';
import type { InstanceStateName } from './selection.ts';
import { terminatedForGood, whyProtected } from './terminate.ts';

export interface StopinatorInput extends Inclusions {
  /** The tag's key, compared in any case; `stopinator` when absent. */
  readonly tag?: string;
}

const alive: readonly InstanceStateName[] = ['pending', 'running', 'stopping', 'stopped'];

/**
 * Plans the sweep that the tag asks for: `stopinator=stop` stops what runs or is about to, `stopinator=terminate`
 * terminates what is not protected. Key and value count in any case. Instances without the tag are passed over.
 */
export async function planStopinator(input: StopinatorInput, context: OperationContext): Promise<Plan> {
  const tag = input.tag ?? 'stopinator';
  return planInstances(
    'stopinator',
    { ...(input.tag === undefined ? {} : { tag }), ...(input.autoScaling ? { autoScaling: true } : {}) },
    // Filters compare keys exactly, so the tag is looked for here.
    { states: alive, all: true },
    async (found, { connection, spotRequests }) => {
      const { id, instance, region } = found;
      const wish = wishOf(instance, tag);
      if (wish === undefined) return undefined;
      const state = stateOf(instance);
      const reason = `it is ${state}; ${tag}=${wish}`;
      if (wish === 'terminate') {
        const why = whyNotOfGroup(instance, input) ?? (await whyProtected(id, connection));
        if (why !== undefined) return { leave: why };
        const body = terminateBody(id, instance, region, reason);
        return { id: `terminate-${id}`, body, undo: { impossible: terminatedForGood } };
      }
      if (wish !== 'stop')
        return { leave: `its tag says ${JSON.stringify(wish)}, which is neither stop nor terminate` };
      if (state !== 'running' && state !== 'pending') return { leave: `it is ${state}` };
      const why = await whyNotStopped(found, spotRequests, input);
      if (why !== undefined) return { leave: why };
      return {
        id: `stop-${id}`,
        body: stopBody(id, instance, region, reason),
        undo: { steps: [startBody(id, instance, region, 'the run stopped it', { wait: true })] },
      };
    },
    context,
  );
}

/** The tag's value in lower case; undefined without the tag. */
function wishOf(instance: Instance, tag: string): string | undefined {
  const key = tag.toLowerCase();
  return instance.Tags?.find((one) => one.Key?.toLowerCase() === key)
    ?.Value?.trim()
    .toLowerCase();
}
