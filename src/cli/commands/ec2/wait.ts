import { waitForInstances } from '../../../operations/ec2/wait.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { instanceIds, selectionFlags, selectionOf } from '../../instance-selection.ts';
import { count } from '../../render/count.ts';
import { openSession } from '../../session.ts';
import { choice, duration } from '../../values.ts';

export const command = defineCommand({
  description:
    'Waits until every selected instance is in the state, or (status-ok) runs and passes both status checks, with a line that says how far it is. Ends with 1 when the time is over, or at once when an instance can no longer get there.',
  examples: [
    { line: 'nuage ec2 wait running i-0123456789abcdef0', does: 'Wait until it runs' },
    { line: 'nuage ec2 wait status-ok --tag app=web', does: 'Wait until the checks are passed' },
    {
      line: 'nuage ec2 wait stopped --tag Environment=test --timeout 20m',
      does: 'Wait up to 20 minutes for all test machines',
    },
  ],
  actions: ['ec2:DescribeInstanceStatus', 'ec2:DescribeInstances'],
  flags: { ...selectionFlags, timeout: one(duration('how long to wait'), '10m') },
  positionals: {
    state: required(
      choice(['running', 'status-ok', 'stopped', 'terminated'], 'the state to wait for', 'STATE'),
    ),
    ids: instanceIds,
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = {
      ...selectionOf(flags, positionals.ids),
      until: positionals.state,
      timeoutMs: flags.timeout,
    };
    const reached = await waitForInstances(input, session.operations);
    await context.print.value(
      reached,
      ({ style }) => `${style.good('✓')} ${count(reached.length, 'instance')} ${positionals.state}.\n`,
    );
    return session.exitCode();
  },
});
