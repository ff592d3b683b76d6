import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeDirectory } from '../../../make-directory.ts';
import { UsageError } from '../../../errors.ts';
import { exportInfra } from '../../../operations/infra/export/export-infra.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { readActions } from '../../infra/infra-flags.ts';
import { exportedYaml } from '../../infra/exported-yaml.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Writes what exists as the file that would make it: a stack by its tags, or all in a VPC whoever made it. It only reads. The tags with which what exists becomes the stack's stand in comments: with them, a plan of the file says what still differs.

Values of secrets are never read: the file names a variable of the environment from which they would come, should they have to be made anew. Code of functions and user data of machines, which may hold secrets as well, are fetched with --files alone, into files that only their owner reads; what is not fetched is named in comments.`,
  examples: [
    { line: 'nuage infra export --stack shop-test > infra.yaml', does: 'A stack whose file is gone' },
    {
      line: 'nuage infra export --stack shop-test --files shop > infra.yaml',
      does: 'The same with the code of its functions and the scripts of its machines',
    },
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
    files: one(
      text(
        'FOLDER',
        'the folder for code and scripts, which must not be there; the file names what is in it',
      ),
    ),
  },
  positionals: {},
  async run({ flags: { stack, vpc, name, files } }, context) {
    if ((stack === undefined) === (vpc === undefined))
      throw new UsageError('Say what to export: either --stack STACK or --vpc VPC.');
    const folder = files === undefined ? undefined : resolve(context.surroundings.directory, files);
    if (folder !== undefined && existsSync(folder))
      throw new UsageError(`${files} is there already, and nothing in it is overwritten.`);
    await using session = await openSession(context);
    const input = stack === undefined ? { vpc: vpc ?? '', name: name ?? 'exported' } : { stack };
    const { beside, ...exported } = await exportInfra(
      { ...input, ...(files === undefined ? {} : { files }) },
      session.operations,
    );
    if (folder !== undefined) await makeDirectory(folder, { mode: 0o700 });
    for (const { path, bytes } of beside)
      await writeFile(resolve(context.surroundings.directory, path), bytes, { mode: 0o600, flag: 'wx' });
    if (context.print.format === 'table') await context.print.raw(exportedYaml(exported));
    else await context.print.value(exported, () => '');
    return session.exitCode();
  },
});
