import { deploymentStatus } from '../../../operations/deploy/deployment-status.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { nameOf, openDeploySession } from '../../deploy/open-deployment.ts';
import { renderDeployment } from '../../render/deployment.ts';
import { duration, text } from '../../values.ts';

export const command = defineCommand({
  description: `Tells of each deployed operation when it comes next, how often it ran and failed, and how it last ended in each account and region; what waits, what failed three times and is a dead letter, and which alarms ring. It reads the log of the workers, and changes nothing.`,
  examples: [
    { line: 'nuage deploy status', does: 'The last day' },
    { line: 'nuage deploy status --since 7d --output json', does: 'A week, for a program' },
  ],
  actions: [
    'cloudwatch:DescribeAlarms',
    'logs:FilterLogEvents',
    'scheduler:GetSchedule',
    'scheduler:GetScheduleGroup',
    'scheduler:ListSchedules',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
  ],
  flags: {
    since: one(duration('how far back the log is read'), '24h'),
    name: one(text('NAME', 'the deployment, where the configuration says another or none')),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openDeploySession(context);
    const input = { name: nameOf(flags.name, session), sinceMs: flags.since };
    const status = await deploymentStatus(input, session.operations);
    await context.print.value(status, (view) => renderDeployment(status, view));
    return session.exitCode();
  },
});
