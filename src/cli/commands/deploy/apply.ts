import { planDeploy } from '../../../operations/deploy/plan-deploy.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { changeActions, planActions } from '../../deploy/deploy-flags.ts';
import { openDeploySession, readDeployment } from '../../deploy/open-deployment.ts';

export const command = defineCommand({
  description: `Plans what puts the operations of deploy: in nuage.yaml on AWS, asks, and does it, so that they happen without a machine of yours: EventBridge Scheduler calls a function, which sends a message for each account and region to a queue, and another function does what they say. What fails three times waits as a dead letter, and an alarm rings.

All of it is tagged, and the tags are the only state: a second apply changes nothing, another configuration changes what differs, and an apply that was killed is finished by the next. The roles may do what the operations need and nothing else. The configuration goes with the code, without what no operation needs.`,
  examples: [
    { line: 'nuage deploy apply', does: 'Show what would be made, ask, and make it' },
    { line: 'nuage deploy apply --local', does: 'Try it on the local cloud first' },
    { line: 'nuage deploy apply --yes', does: 'Without asking, for a pipeline' },
  ],
  actions: [...planActions, ...changeActions],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openDeploySession(context);
    await using plan = await planDeploy(await readDeployment(session, context), session.operations);
    return await carryOut(plan, session, context);
  },
});
