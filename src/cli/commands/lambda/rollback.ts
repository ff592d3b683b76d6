import { planAliasRollback } from '../../../operations/lambda/rollback.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to move an alias back to the version before the one that it means, or to the one that --to names. Taken back with nuage undo.',
  examples: [
    { line: 'nuage lambda rollback hello --alias live', does: 'One version back' },
    { line: 'nuage lambda rollback hello --alias live --to 3', does: 'To version 3' },
  ],
  actions: [
    'lambda:GetAlias',
    'lambda:GetFunctionConfiguration',
    'lambda:ListVersionsByFunction',
    'lambda:UpdateAlias',
  ],
  flags: { alias: required(text('ALIAS', 'the alias')), to: one(text('VERSION', 'the number of a version')) },
  positionals: { function: required(text('FUNCTION', 'the name or ARN of a function')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = { name: positionals.function, alias: flags.alias, to: flags.to };
    await using plan = await planAliasRollback(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
