import { planResize } from '../../../operations/ec2/resize.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { changeFlags, instanceIds, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to give instances another type: one that runs is stopped, changed and started again, and seen through to running. What AWS would refuse only after the stop is found before it: another architecture, a type without what the image needs, a zone that does not offer it.

An instance without an elastic address comes back with another public one. The run is kept: nuage undo gives the old type back.`,
  examples: [
    { line: 'nuage ec2 resize i-0123456789abcdef0 --type t3.large', does: 'Give one instance another type' },
    { line: 'nuage ec2 resize --tag Role=web --type m7i.large --yes', does: 'Resize all web servers' },
  ],
  actions: [
    'ec2:DescribeInstances',
    'ec2:DescribeInstanceTypeOfferings',
    'ec2:DescribeInstanceTypes',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:ModifyInstanceAttribute',
    'ec2:StartInstances',
    'ec2:StopInstances',
  ],
  flags: { ...changeFlags, type: required(text('TYPE', 'the new type, such as t3.large')) },
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = {
      ...selectionOf(flags, positionals.ids),
      autoScaling: flags['include-auto-scaling'],
      type: flags.type,
    };
    await using plan = await planResize(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
