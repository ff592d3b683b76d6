import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { RuntimeUnavailableError } from '../../../runtimes/availability.ts';
import { PROVISION_JOB, provisioned } from '../provisioned/provisioned-row.ts';
import type { Provision, ProvisionedRow } from '../provisioned/provisioned-row.ts';
import { specOf } from '../spec.ts';
import { versionId } from '../state.ts';
import { targetOf } from '../target.ts';
import type { Target } from '../target.ts';

/** Environments that were asked for are started, and those that nobody asks for any more are ended. */
export const timer = defineJob<Provision>({
  kind: PROVISION_JOB,
  async run({ name, qualifier, modified, retire }, phase) {
    if (retire !== undefined) phase.runtimes.functions.retire(retire);
    const id = versionId(name, qualifier);
    const asked = phase.transact((context) => {
      const row = context.state.table(provisioned).get(id);
      if (row?.modified !== modified) return undefined;
      return { row, target: { ...targetOf(context, name, row.serves.split('/').at(-2)) } };
    });
    if (asked === undefined) return;
    const reason = await start(phase, asked.target, asked.row);
    phase.transact(({ state, lenient }) => {
      const row = state.table(provisioned).get(id);
      if (row?.modified !== modified) return;
      const failed = reason !== undefined && !lenient;
      state.table(provisioned).put({ ...row, reason, status: failed ? 'FAILED' : 'READY' });
    });
  },
});

/** Why there are none; undefined when there are. */
async function start(
  phase: PhaseContext,
  target: Target,
  { requested }: ProvisionedRow,
): Promise<string | undefined> {
  try {
    const spec = specOf(phase, target);
    const provided = Math.max(requested, spec.provided);
    const { endpoint, signal } = phase;
    const failure = await phase.runtimes.functions.provide({ ...spec, provided }, { endpoint, signal });
    // https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
    return failure === undefined ? undefined : 'FUNCTION_ERROR_INIT_FAILURE';
  } catch (error) {
    if (error instanceof AwsError || error instanceof RuntimeUnavailableError) return error.message;
    throw error;
  }
}
