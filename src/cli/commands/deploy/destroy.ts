import { planDeployDestroy } from '../../../operations/deploy/plan-deploy.ts';
import { one } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { changeActions, planActions } from '../../deploy/deploy-flags.ts';
import { nameOf, openDeploySession } from '../../deploy/open-deployment.ts';
import { deleteData } from '../../infra/infra-flags.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Takes a deployment away, after it has shown what goes and asked: schedules first, then functions, queues, roles, logs and alarms. What the operations did stays as it is.

Dead letters, which say what failed, refuse the plan until --delete-data queue.dead-letters says that they may go.`,
  examples: [
    { line: 'nuage deploy destroy', does: 'Take away what deploy: of nuage.yaml made' },
    { line: 'nuage deploy destroy --name nightly', does: 'One whose configuration is gone, by its name' },
  ],
  actions: [...planActions, ...changeActions],
  flags: {
    name: one(text('NAME', 'the deployment, where the configuration says another or none')),
    'delete-data': deleteData,
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openDeploySession(context);
    const input = { name: nameOf(flags.name, session), deleteData: flags['delete-data'] };
    await using plan = await planDeployDestroy(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
