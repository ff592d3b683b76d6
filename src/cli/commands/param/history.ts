import { parameterHistory } from '../../../operations/parameters/parameter-history.ts';
import type { ParameterVersion } from '../../../operations/parameters/parameter-history.ts';
import { required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printable } from '../../render/printable.ts';
import type { Column } from '../../render/table.ts';
import { formatSecond, secondWidth } from '../../render/time.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<ParameterVersion>[] = [
  { title: 'Version', text: ({ version }) => String(version), align: 'right' },
  { title: 'Type', text: ({ type }) => type },
  { title: 'Modified', text: ({ modified }) => formatSecond(modified), least: secondWidth },
  { title: 'By', text: ({ modifiedBy }) => modifiedBy },
  { title: 'Labels', text: ({ labels }) => labels.join(', ') },
  { title: 'Value', text: ({ value }) => (value === undefined ? 'hidden: --show' : printable(value)) },
];

export const command = defineCommand({
  description:
    'Lists the versions of a parameter that AWS keeps, a hundred at most: when each was written, by whom, and its labels. Values of a SecureString are shown only with --show.',
  examples: [{ line: 'nuage param history /app/db/password', does: 'Who changed it, and when' }],
  actions: ['ssm:GetParameterHistory'],
  flags: { show: toggle('decrypt and show the values of SecureStrings') },
  positionals: { name: required(text('NAME', 'the name of a parameter')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const found = parameterHistory({ name: positionals.name, show: flags.show }, session.operations);
    await context.print.list(found, { columns, empty: 'It has no version' });
    return session.exitCode();
  },
});
