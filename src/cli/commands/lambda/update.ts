import { resolve } from 'node:path';
import { planUpdateFunction } from '../../../operations/lambda/update.ts';
import { one, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { file, text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to give a function other code, asks, and waits until Lambda is done with it. SOURCE is a zip file, a folder, one file (.js, .mjs, .cjs or .py: it is placed where the function's handler says), or a TypeScript entry, which is bundled with all that it imports by esbuild, if that is installed.

The zip file is the same for the same files, so the same code again is nothing to do. Of a folder, .git, __pycache__ and .DS_Store are left out. Beyond 50 MiB zipped, name a bucket in the same region with --bucket.

Taken back with nuage undo when a published version has the code from before; the plan says when none has.`,
  examples: [
    { line: 'nuage lambda update hello src/hello.ts', does: 'Bundle a TypeScript entry' },
    {
      line: 'nuage lambda update hello build/ --publish',
      does: 'Code from a folder, published as a version',
    },
    {
      line: 'nuage lambda update hello big.zip --bucket deployments',
      does: 'More than 50 MiB, through a bucket',
    },
  ],
  actions: [
    'lambda:CreateAlias',
    'lambda:GetAlias',
    'lambda:GetFunction',
    'lambda:GetFunctionConfiguration',
    'lambda:ListVersionsByFunction',
    'lambda:PublishVersion',
    'lambda:UpdateAlias',
    'lambda:UpdateFunctionCode',
    's3:GetObject',
    's3:PutObject',
  ],
  flags: {
    bucket: one(text('BUCKET', 'a bucket that the code goes through')),
    publish: toggle('publish the new code as a version'),
    alias: one(text('ALIAS', 'publish, and move this alias to the version')),
  },
  positionals: {
    function: required(text('FUNCTION', 'the name or ARN of a function')),
    source: required(file('a zip file, a folder, a file or a TypeScript entry', 'SOURCE')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const source = resolve(context.surroundings.directory, positionals.source);
    const input = { name: positionals.function, source, ...flags };
    await using plan = await planUpdateFunction(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
