import { selectItems } from '../../../operations/simpledb/select-items.ts';
import type { SelectedItem } from '../../../operations/simpledb/select-items.ts';
import { required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printable } from '../../render/printable.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<SelectedItem>[] = [
  { title: 'Item', text: ({ name }) => printable(name), paint: (_row, style) => style.bold },
  {
    title: 'Attributes',
    text: ({ attributes }) =>
      Object.entries(attributes)
        .flatMap(([name, values]) => values.map((value) => printable(`${name}=${value}`)))
        .join(' '),
  },
];

export const command = defineCommand({
  description: `Selects items of SimpleDB with its own language, and reads all pages. Values are in quotes and compared as texts.`,
  examples: [
    { line: `nuage simpledb select "select * from books where Year > '1985'"`, does: 'Books since 1985' },
    { line: `nuage simpledb select "select count(*) from books"`, does: 'How many there are' },
  ],
  actions: ['sdb:Select'],
  flags: { consistent: toggle('with all that was written before, which AWS answers more slowly') },
  positionals: { query: required(text('QUERY', 'select … from … where …')) },
  async run({ flags: { consistent }, positionals: { query } }, context) {
    await using session = await openSession(context);
    const items = selectItems({ query, consistent }, session.operations);
    await context.print.list(items, { columns, empty: 'No item is like that' });
    return session.exitCode();
  },
});
