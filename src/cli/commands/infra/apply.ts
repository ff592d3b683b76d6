import { planInfra } from '../../../operations/infra/plan-infra.ts';
import { readOutputs } from '../../../operations/infra/outputs.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import {
  deleteData,
  makeActions,
  readActions,
  removeActions,
  stackFile,
  target,
} from '../../infra/infra-flags.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Plans what makes the account what the file says, asks, and does it: what does not wait for something else at the same time, what is deleted after all that stands on it.

An apply that was killed, wherever that was, is finished by the next one. While one runs, a parameter of Systems Manager says so: of two people who apply at once, one is told that the plan is stale, and nothing is done twice.`,
  examples: [
    { line: 'nuage infra apply', does: 'Make what infra.yaml says' },
    { line: 'nuage infra apply shop.yaml --yes', does: 'Without asking, for a pipeline' },
    { line: 'nuage infra apply shop.yaml --local', does: 'Try it on the local cloud first' },
  ],
  actions: [...readActions, ...makeActions, ...removeActions],
  flags: { target, 'delete-data': deleteData },
  positionals: { file: stackFile },
  async run({ flags, positionals }, context) {
    const { loadStack } = await import('../../infra/load-stack.ts');
    const { stack, at } = await loadStack(positionals.file, context.surroundings.directory);
    await using session = await openSession(context);
    await using plan = await at(() =>
      planInfra({ stack, targets: flags.target, deleteData: flags['delete-data'] }, session.operations),
    );
    return await carryOut(plan, session, context, async ({ status }) =>
      status === 'declined' ? {} : { more: await readOutputs(stack, session.operations) },
    );
  },
});
