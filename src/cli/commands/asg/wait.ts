import { waitForGroup } from '../../../operations/autoscaling/wait.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { count } from '../../render/count.ts';
import { openSession } from '../../session.ts';
import { duration, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Waits until as many instances of a group are in service as are desired. When the time is over it ends with 1 and says which are not, and why.',
  examples: [{ line: 'nuage asg wait web --timeout 20m', does: 'Wait up to 20 minutes' }],
  actions: ['autoscaling:DescribeAutoScalingGroups', 'autoscaling:DescribeScalingActivities'],
  flags: { timeout: one(duration('how long to wait'), '10m') },
  positionals: { group: required(text('GROUP', 'the name of an Auto Scaling group')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = { group: positionals.group, timeoutMs: flags.timeout };
    const inService = await waitForGroup(input, session.operations);
    await context.print.value(
      { group: positionals.group, inService },
      ({ style }) => `${style.good('✓')} ${count(inService, 'instance')} in service.\n`,
    );
    return session.exitCode();
  },
});
