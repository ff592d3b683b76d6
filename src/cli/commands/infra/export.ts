import { UsageError } from '../../../errors.ts';
import { exportInfra } from '../../../operations/infra/export/export-infra.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { readActions } from '../../infra/infra-flags.ts';
import { exportedYaml } from '../../infra/exported-yaml.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Writes what exists as the file that would make it: a stack by its tags, or all in a VPC whoever made it. It only reads. What a file cannot say (values, code, user data) is named in comments, and so are the tags with which what exists becomes the stack's: with them, a plan of the file says what still differs.`,
  examples: [
    { line: 'nuage infra export --stack shop-test > infra.yaml', does: 'A stack whose file is gone' },
    {
      line: 'nuage infra export --vpc vpc-0a1b2c3d --name shop > infra.yaml',
      does: 'A network that was made by hand',
    },
  ],
  actions: readActions,
  flags: {
    stack: one(text('STACK', 'the stack by its tag nuage:stack')),
    vpc: one(text('VPC', 'the id of a VPC')),
    name: one(text('NAME', 'the name of the stack that the VPC becomes')),
  },
  positionals: {},
  async run({ flags: { stack, vpc, name } }, context) {
    if ((stack === undefined) === (vpc === undefined))
      throw new UsageError('Say what to export: either --stack STACK or --vpc VPC.');
    await using session = await openSession(context);
    const input = stack === undefined ? { vpc: vpc ?? '', name: name ?? 'exported' } : { stack };
    const exported = await exportInfra(input, session.operations);
    if (context.print.format === 'table') await context.print.raw(exportedYaml(exported));
    else await context.print.value(exported, () => '');
    return session.exitCode();
  },
});
