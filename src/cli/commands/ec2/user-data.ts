import { planUserData, userData } from '../../../operations/ec2/user-data.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { readInput } from '../../read-input.ts';
import { openSession } from '../../session.ts';
import { file, text } from '../../values.ts';

export const command = defineCommand({
  description: `Prints the user data of an instance exactly as it is, or with --set plans to replace it: one that runs is stopped, changed and started again.

cloud-init runs user data at the first boot alone, unless the data itself says otherwise. The plan holds the old and the new data, so neither should hold a secret. The run is kept: nuage undo brings back the old.`,
  examples: [
    { line: 'nuage ec2 user-data i-0123456789abcdef0', does: 'Print it' },
    { line: 'nuage ec2 user-data i-0123456789abcdef0 --set setup.sh', does: 'Replace it' },
  ],
  actions: [
    'ec2:DescribeInstanceAttribute',
    'ec2:DescribeInstances',
    'ec2:ModifyInstanceAttribute',
    'ec2:StartInstances',
    'ec2:StopInstances',
  ],
  flags: { set: one(file('the new user data; - reads standard input')) },
  positionals: { id: required(text('ID', 'the id of an instance')) },
  async run({ flags, positionals: { id } }, context) {
    await using session = await openSession(context);
    if (flags.set !== undefined) {
      const bytes = await readInput(flags.set, context);
      await using plan = await planUserData({ id, bytes }, session.operations);
      return await carryOut(plan, session, context);
    }
    const { bytes, ...found } = await userData(id, session.operations);
    const content = Buffer.from(bytes).toString('utf8');
    if (context.print.format === 'table') await context.print.raw(content);
    else await context.print.value({ ...found, userData: content }, () => content);
    return session.exitCode();
  },
});
