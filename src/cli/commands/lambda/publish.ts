import { planPublishVersion } from '../../../operations/lambda/publish.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to publish the code and settings of a function as a version, and with --alias to move an alias to it, which is made when it is not there. What is published already is not published again. nuage undo moves the alias back; the version stays.',
  examples: [
    { line: 'nuage lambda publish hello', does: 'Publish a version' },
    { line: 'nuage lambda publish hello --alias live', does: 'And let live mean it' },
  ],
  actions: [
    'lambda:CreateAlias',
    'lambda:GetAlias',
    'lambda:GetFunctionConfiguration',
    'lambda:ListVersionsByFunction',
    'lambda:PublishVersion',
    'lambda:UpdateAlias',
  ],
  flags: { alias: one(text('ALIAS', 'an alias to move to the version')) },
  positionals: { function: required(text('FUNCTION', 'the name or ARN of a function')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = { name: positionals.function, alias: flags.alias };
    await using plan = await planPublishVersion(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
