import { resolve } from 'node:path';
import { planDeploy } from '../../../operations/deploy/plan-deploy.ts';
import { savePlan } from '../../../operations/plan/plan-file.ts';
import { summarize } from '../../../operations/plan/summary.ts';
import { defineCommand } from '../../command.ts';
import { planActions } from '../../deploy/deploy-flags.ts';
import { openDeploySession, readDeployment } from '../../deploy/open-deployment.ts';
import { renderPlan } from '../../render/plan.ts';
import { savedPlan } from '../../render/saved-plan.ts';

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
    const { globals, print, surroundings } = context;
    await using session = await openDeploySession(context);
    await using plan = await planDeploy(await readDeployment(session, context), session.operations);
    const file = globals['plan-out'];
    if (file !== undefined) await savePlan(plan, resolve(surroundings.directory, file));
    const summary = await summarize(plan);
    await print.value(summary, (view) => {
      const saved = file === undefined ? '' : `\n${savedPlan(file, view)}`;
      return `${renderPlan(summary, view)}${saved}`;
    });
    return globals['detailed-exitcode'] && plan.header.steps > 0 ? 2 : session.exitCode();
  },
});
