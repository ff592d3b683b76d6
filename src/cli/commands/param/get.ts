import { getParameters } from '../../../operations/parameters/get-parameters.ts';
import type { ReadParameter } from '../../../operations/parameters/get-parameters.ts';
import { many, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printable } from '../../render/printable.ts';
import type { Column } from '../../render/table.ts';
import { formatSecond, secondWidth } from '../../render/time.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<ReadParameter>[] = [
  { title: 'Parameter', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Type', text: ({ type }) => type },
  { title: 'Version', text: ({ version }) => String(version), align: 'right' },
  { title: 'Modified', text: ({ modified }) => formatSecond(modified), least: secondWidth },
  { title: 'Value', text: ({ value }) => (value === undefined ? 'hidden: --show' : printable(value)) },
];

export const command = defineCommand({
  description: `Reads parameters of Parameter Store by name, NAME:VERSION or NAME:LABEL.

The value of a SecureString is decrypted and shown only with --show. --raw writes the values and nothing else, for scripts.`,
  examples: [
    { line: 'nuage param get /app/db/host', does: 'What it is, and its value unless that is a secret' },
    { line: 'nuage param get /app/db/password --show --raw', does: 'The value of a SecureString alone' },
  ],
  actions: ['ssm:GetParameters'],
  flags: {
    show: toggle('decrypt and show the values of SecureStrings'),
    raw: toggle('write the values alone, as they are'),
  },
  positionals: { names: many(text('NAME', 'the names of parameters'), { atLeastOne: true }) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const found = await getParameters({ names: positionals.names, show: flags.show }, session.operations);
    if (flags.raw) await context.print.raw(found.map(({ value = '' }) => value).join('\n'));
    else await context.print.list(found, { columns, empty: 'No parameter is like that' });
    return session.exitCode();
  },
});
