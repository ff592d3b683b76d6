import { planDeleteDomain } from '../../../operations/simpledb/change-domain.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to delete a domain of SimpleDB with all that is in it, and asks. Items do not come back.',
  examples: [{ line: 'nuage simpledb delete books', does: 'Delete it with its items' }],
  actions: ['sdb:DeleteDomain', 'sdb:DomainMetadata'],
  flags: {},
  positionals: { name: required(text('DOMAIN', 'the name of a domain')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteDomain(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
