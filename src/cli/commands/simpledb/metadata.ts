import { mustFindDomain } from '../../../operations/simpledb/find-domain.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { count } from '../../render/count.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Shows how much is in a domain of SimpleDB, and as of when: AWS does not count at every question.',
  examples: [{ line: 'nuage simpledb metadata books', does: 'Items, attributes and bytes of books' }],
  actions: ['sdb:DomainMetadata'],
  flags: {},
  positionals: { domain: required(text('DOMAIN', 'the name of a domain')) },
  async run({ positionals: { domain } }, context) {
    await using session = await openSession(context);
    const { connection: _, ...found } = await mustFindDomain('simpledb metadata', domain, session.operations);
    await context.print.value(
      found,
      () =>
        `${found.name}: ${count(found.items, 'item')}, ${count(found.attributeNames, 'attribute')}, ${count(found.values, 'value')}, ${formatBytes(found.bytes)}, as of ${found.asOf.toISOString()}\n`,
    );
    return session.exitCode();
  },
});
