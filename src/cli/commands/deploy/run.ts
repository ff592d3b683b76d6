import { runDeployed } from '../../../operations/deploy/run-deployed.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { nameOf, openDeploySession } from '../../deploy/open-deployment.ts';
import { count } from '../../render/count.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Has a deployed operation done now, as its schedule would: the dispatcher sends a message for each account and region, and workers do it. It does not wait for them; nuage deploy status tells how it went.`,
  examples: [{ line: 'nuage deploy run schedule-run', does: 'Start and stop what is due, now' }],
  actions: ['lambda:InvokeFunction'],
  flags: { name: one(text('NAME', 'the deployment, where the configuration says another or none')) },
  positionals: { operation: required(text('OPERATION', 'the name of an operation of the deployment')) },
  async run({ flags, positionals }, context) {
    await using session = await openDeploySession(context);
    const input = { name: nameOf(flags.name, session), operation: positionals.operation };
    const sent = await runDeployed(input, session.operations);
    await context.print.value(
      sent,
      ({ style }) =>
        `${style.good('✓')} ${sent.operation}: ${count(sent.sent, 'message')} on the way to workers.\n`,
    );
    return session.exitCode();
  },
});
