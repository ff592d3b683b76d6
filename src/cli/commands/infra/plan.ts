import { planInfra } from '../../../operations/infra/plan-infra.ts';
import { defineCommand } from '../../command.ts';
import { deleteData, readActions, stackFile, target } from '../../infra/infra-flags.ts';
import { openSession } from '../../session.ts';
import { showPlan } from '../../show-plan.ts';

export const command = defineCommand({
  description: `Shows what would make the account what the file says: what is made, changed, replaced and deleted, attribute by attribute, and what that costs a month. It only reads.

There is no state file. The tags nuage:stack and nuage:id say which resources exist, so whatever was changed by hand is seen, and a resource that is given the tags belongs to the stack.`,
  examples: [
    { line: 'nuage infra plan', does: 'Plan the stack of infra.yaml' },
    {
      line: 'nuage infra plan shop.yaml --detailed-exitcode',
      does: 'Exit with 2 when something would change, for a check that runs every night',
    },
    {
      line: 'nuage infra plan shop.ts --target instance.web --plan-out web.plan',
      does: 'Save a plan of the web machines and what they need; nuage apply web.plan carries it out',
    },
  ],
  actions: readActions,
  flags: { target, 'delete-data': deleteData },
  positionals: { file: stackFile },
  async run({ flags, positionals }, context) {
    const { loadStack } = await import('../../infra/load-stack.ts');
    const { stack, at } = await loadStack(positionals.file, context.surroundings.directory);
    await using session = await openSession(context);
    await using plan = await at(() =>
      planInfra({ stack, targets: flags.target, deleteData: flags['delete-data'] }, session.operations),
    );
    return await showPlan(plan, session, context);
  },
});
