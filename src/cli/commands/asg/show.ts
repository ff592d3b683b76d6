import { showGroup } from '../../../operations/autoscaling/show.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { renderGroup } from '../../render/scaling-group.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Shows one Auto Scaling group on a page: sizes, instances with their states, policies, scheduled actions, and the newest activities with their causes.',
  examples: [{ line: 'nuage asg show web', does: 'All about one group' }],
  actions: [
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DescribePolicies',
    'autoscaling:DescribeScalingActivities',
    'autoscaling:DescribeScheduledActions',
  ],
  flags: {},
  positionals: { group: required(text('GROUP', 'the name of an Auto Scaling group')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const shown = await showGroup(positionals.group, session.operations);
    await context.print.value(shown, (view) =>
      renderGroup(shown, { ...view, now: session.operations.clock.now() }),
    );
    return session.exitCode();
  },
});
