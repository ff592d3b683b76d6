import { planDeploy } from '../../../operations/deploy/plan-deploy.ts';
import { defineCommand } from '../../command.ts';
import { planActions } from '../../deploy/deploy-flags.ts';
import { openDeploySession, readDeployment } from '../../deploy/open-deployment.ts';
import { showPlan } from '../../show-plan.ts';

export const command = defineCommand({
  description: `Shows what would put the operations of deploy: in nuage.yaml on AWS: what is made, changed and deleted, attribute by attribute. It only reads.`,
  examples: [
    { line: 'nuage deploy plan', does: 'See what would be made' },
    {
      line: 'nuage deploy plan --detailed-exitcode',
      does: 'Exit with 2 when the account is not as the configuration says',
    },
    { line: 'nuage deploy plan --plan-out deploy.plan', does: 'Save it for nuage apply deploy.plan' },
  ],
  actions: planActions,
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openDeploySession(context);
    await using plan = await planDeploy(await readDeployment(session, context), session.operations);
    return await showPlan(plan, session, context);
  },
});
