import { planInfraDestroy } from '../../../operations/infra/plan-infra.ts';
import { stackName } from '../../../operations/infra/stack-tags.ts';
import { one } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { deleteData, readActions, removeActions, stackFile, target } from '../../infra/infra-flags.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Deletes everything of a stack, in the order in which it can go, after it has shown it and asked. What has preventDestroy refuses the whole plan. What something outside the stack holds on to is refused by AWS with a DependencyViolation, which the report names with the resource; the rest is done, and the next destroy goes on.

What holds something that is nowhere else refuses the plan too, until --delete-data names it: a bucket with objects, a queue with messages, a log group with events, a SecureString. A secret can be restored for as long as its window says, and its name is taken until then.`,
  examples: [
    { line: 'nuage infra destroy', does: 'Delete the stack of infra.yaml' },
    {
      line: 'nuage infra destroy --stack shop-test',
      does: 'Delete a stack whose file is gone, by its tag nuage:stack',
    },
  ],
  actions: [...readActions, ...removeActions],
  flags: {
    target,
    'delete-data': deleteData,
    stack: one(text('STACK', 'the stack by its tag nuage:stack, without a file')),
  },
  positionals: { file: stackFile },
  async run({ flags, positionals }, context) {
    const stack =
      flags.stack ?? stackName((await load(positionals.file, context.surroundings.directory)).stack);
    await using session = await openSession(context);
    await using plan = await planInfraDestroy(
      { stack, targets: flags.target, deleteData: flags['delete-data'] },
      session.operations,
    );
    return await carryOut(plan, session, context);
  },
});

async function load(file: string | undefined, directory: string) {
  const { loadStack } = await import('../../infra/load-stack.ts');
  return loadStack(file, directory);
}
