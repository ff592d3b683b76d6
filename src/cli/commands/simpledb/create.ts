import { planCreateDomain } from '../../../operations/simpledb/change-domain.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Plans to make a domain of SimpleDB, and asks.',
  examples: [{ line: 'nuage simpledb create books', does: 'Make it' }],
  actions: ['sdb:CreateDomain', 'sdb:DomainMetadata'],
  flags: {},
  positionals: { name: required(text('DOMAIN', 'the name of a domain')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planCreateDomain(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
