import { itemAttributes } from '../../../operations/simpledb/attributes.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printable } from '../../render/printable.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Shows the attributes of an item of SimpleDB, as they are after all that was written.',
  examples: [{ line: 'nuage simpledb get books b1', does: 'Show the attributes of b1' }],
  actions: ['sdb:GetAttributes'],
  flags: {},
  positionals: {
    domain: required(text('DOMAIN', 'the name of a domain')),
    item: required(text('ITEM', 'the name of an item')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const found = await itemAttributes(positionals, session.operations);
    await context.print.value(found, () => {
      const lines = Object.entries(found).flatMap(([name, values]) =>
        values.map((value) => `${printable(name)}=${printable(value)}\n`),
      );
      return lines.length === 0 ? `There is no item ${positionals.item}\n` : lines.join('');
    });
    return session.exitCode();
  },
});
