import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { roleCaller } from '../../iam/port.ts';
import { performDefinition } from '../performed/perform.ts';
import type { Performance } from '../performed/perform.ts';
import { budgetActions, withEvent } from '../performed/state.ts';
import type { ActionRow } from '../performed/state.ts';

/** A budget action is performed by its execution role, or taken back, and says how it went. */
export const timer = defineJob<Performance>({
  kind: 'budgets.perform',
  brief: true,
  async run({ id, reverse }, phase) {
    const row = phase.transact(({ state }) => state.table(budgetActions).get(id));
    if (row === undefined) return;
    const failure = await outcomeOf(phase, row, reverse);
    const verb = reverse ? 'REVERSE' : 'EXECUTION';
    const status = `${verb}_${failure === undefined ? 'SUCCESS' : 'FAILURE'}`;
    const message = failure ?? (reverse ? 'The action was reversed.' : 'The action was executed.');
    phase.transact(({ state, now: time }) => {
      const table = state.table(budgetActions);
      const now = table.get(id);
      if (now !== undefined) table.put(withEvent(now, { time, type: 'SYSTEM', status, message }));
    });
  },
});

/** Why it could not be done; undefined when it was. */
async function outcomeOf(
  phase: PhaseContext,
  { action }: ActionRow,
  reverse: boolean,
): Promise<string | undefined> {
  const caller = phase.transact((context) =>
    roleCaller(context, action.ExecutionRoleArn, 'budgets.amazonaws.com', 'AWSBudgets'),
  );
  if (caller === undefined) return 'The execution role cannot be assumed by AWS Budgets.';
  try {
    await performDefinition(phase, action.Definition, reverse, caller);
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return `${error.code}: ${error.message}`;
    throw error;
  }
}
