import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry } from '../plan/step.ts';
import { closeStep } from './close-step.ts';
import { findGroup } from './find-group.ts';
import { ownRules } from './read-rules.ts';
import { openerOf } from './rule.ts';

export interface CloseBastionInput {
  /** An id or a name; every group of the region when absent. */
  readonly group?: string | undefined;
  readonly vpc?: string | undefined;
  /** Also what others opened with nuage. */
  readonly everyone?: boolean | undefined;
  /** These rules and no others. */
  readonly rules?: readonly string[] | undefined;
}

/**
 * Plans to close what `planBastionOpen` opened, as the same identity or, with `everyone`, as anybody. A rule that nuage
 * did not open is never touched. Undo opens it again with the expiry that it had.
 */
export async function planBastionClose(input: CloseBastionInput, context: OperationContext): Promise<Plan> {
  const { connection, ...place } = await onePlace('bastion close', context);
  const group =
    input.group === undefined ? undefined : await findGroup({ ...input, group: input.group }, connection);
  const { arn } = await connection.identity();
  const entries: PlanEntry[] = [];
  for await (const rule of ownRules(group?.id, connection)) {
    if (input.rules !== undefined && !input.rules.includes(rule.id)) continue;
    const mine = rule.by === openerOf(arn) || input.rules !== undefined;
    if (mine || input.everyone === true) entries.push(closeStep(rule, place, 'it is closed by hand'));
    else entries.push({ skip: rule.id, ...bare(place), reason: `${rule.by ?? 'somebody else'} opened it` });
  }
  const asked = {
    ...(group === undefined ? {} : { group: group.id }),
    everyone: input.everyone === true,
    ...(input.rules === undefined ? {} : { rules: input.rules }),
  };
  return drawPlan({ operation: 'bastion close', input: asked, places: [place] }, entries, context);
}

function bare({ account, region }: Place): Place {
  return { account, region };
}
