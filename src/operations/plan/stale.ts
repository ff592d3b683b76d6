import { StalePlanError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { firstMoved, movedMessage } from './moved.ts';
import { readGround } from './ground.ts';
import { openOwnReads } from './own-reads.ts';
import { stepsOf, type Plan } from './plan.ts';
import { fromReferences } from './reference.ts';
import type { Step } from './step.ts';

const readTogether = 1_000;
const namedInMessage = 5;

/**
 * Refuses a saved plan whose ground has moved, before anything is changed: a StalePlanError names what moved. Steps
 * that come after others are left out, because the plan itself makes what they require.
 */
export async function refuseStale(plan: Plan, context: OperationContext): Promise<void> {
  const own = openOwnReads(context);
  const moved: string[] = [];
  let count = 0;
  let together: Step[] = [];
  async function look(): Promise<void> {
    const [first] = together;
    if (first === undefined) return;
    const connection = await context.connections.at(first.account, first.region);
    const steps = together;
    together = [];
    const answers = await readGround(
      connection,
      steps.flatMap((step) => step.requires),
      own,
    );
    let at = 0;
    for (const step of steps) {
      const values = answers.slice(at, (at += step.requires.length)).map((answer) => answer.value);
      const found = firstMoved(step, values);
      if (found === undefined || found.requirement.withinMs !== undefined) continue;
      count += 1;
      if (moved.length < namedInMessage) {
        moved.push(`${step.target}: ${movedMessage(found.requirement, found.now)}`);
      }
    }
  }
  for await (const step of stepsOf(plan)) {
    if (step.after.length > 0 || !fromReferences(step.requires).next().done) continue;
    const [first] = together;
    const elsewhere = first !== undefined && (first.account !== step.account || first.region !== step.region);
    if (elsewhere || together.length >= readTogether) await look();
    together.push(step);
  }
  await look();
  if (count === 0) return;
  const more = count > moved.length ? ` And ${count - moved.length} more.` : '';
  throw new StalePlanError(
    `The plan of ${plan.header.time} is stale; nothing was changed. ${moved.join(' ')}${more}`,
    { hint: 'Plan again.' },
  );
}
