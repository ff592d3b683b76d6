import { listParameters } from '../../../operations/parameters/list-parameters.ts';
import type { ParameterLine } from '../../../operations/parameters/parameter.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import type { Column } from '../../render/table.ts';
import { formatSecond, secondWidth } from '../../render/time.ts';
import { openSession } from '../../session.ts';
import { choice, text } from '../../values.ts';

const columns: readonly Column<ParameterLine>[] = [
  { title: 'Parameter', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Type', text: ({ type }) => type },
  { title: 'Version', text: ({ version }) => String(version), align: 'right' },
  { title: 'Tier', text: ({ tier }) => tier },
  { title: 'Modified', text: ({ modified }) => formatSecond(modified), least: secondWidth },
];

export const command = defineCommand({
  description:
    'Lists the parameters of every account and region that was asked for, or those below a path. No value is read.',
  examples: [{ line: 'nuage param list --path /app', does: 'All parameters below /app' }],
  actions: ['ssm:DescribeParameters'],
  flags: {
    path: one(text('PATH', 'only what is below this path, such as /app')),
    type: one(choice(['String', 'StringList', 'SecureString'], 'only this type', 'TYPE')),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const found = listParameters({ path: flags.path, type: flags.type }, session.operations);
    await context.print.list(found, { columns, empty: none('parameter', flags) });
    return session.exitCode();
  },
});
