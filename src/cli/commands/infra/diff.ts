import { diffInfra } from '../../../operations/infra/diff-infra.ts';
import { defineCommand } from '../../command.ts';
import { readActions, stackFile } from '../../infra/infra-flags.ts';
import { renderDiff } from '../../render/stack-diff.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Compares the file with the account, attribute by attribute, and exits with 2 when they differ: for a check that runs every night and tells what was changed by hand. It only reads, and needs no agreement to anything, as a plan does that would delete what is protected.`,
  examples: [
    { line: 'nuage infra diff', does: 'What differs from infra.yaml' },
    {
      line: 'nuage infra diff shop.yaml --output json',
      does: 'The same for a program',
    },
  ],
  actions: readActions,
  flags: {},
  positionals: { file: stackFile },
  async run({ positionals }, context) {
    const { loadStack } = await import('../../infra/load-stack.ts');
    const { stack, at } = await loadStack(positionals.file, context.surroundings.directory);
    await using session = await openSession(context);
    const diff = await at(() => diffInfra({ stack }, session.operations));
    await context.print.value(diff, (view) => renderDiff(diff, view));
    return diff.resources.length > 0 ? 2 : session.exitCode();
  },
});
