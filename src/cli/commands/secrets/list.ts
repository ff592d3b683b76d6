import { listSecrets } from '../../../operations/secrets-manager/list-secrets.ts';
import type { SecretLine } from '../../../operations/secrets-manager/list-secrets.ts';
import { one, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import type { Column } from '../../render/table.ts';
import { formatSecond, secondWidth } from '../../render/time.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<SecretLine>[] = [
  { title: 'Secret', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Changed', text: ({ changed }) => formatSecond(changed), least: secondWidth },
  { title: 'Rotates', text: ({ rotates }) => (rotates ? 'yes' : '') },
  { title: 'Deleted', text: ({ deletion }) => formatSecond(deletion), least: secondWidth },
  { title: 'Description', text: ({ description }) => description ?? '' },
];

export const command = defineCommand({
  description: 'Lists secrets of every account and region that was asked for. No value is read.',
  examples: [{ line: 'nuage secrets list --prefix app/', does: 'Secrets whose names begin with app/' }],
  actions: ['secretsmanager:ListSecrets'],
  flags: {
    prefix: one(text('PREFIX', 'only secrets whose names begin so')),
    deleted: toggle('those too that wait for their deletion'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const found = listSecrets(flags, session.operations);
    await context.print.list(found, { columns, empty: none('secret', { prefix: flags.prefix }) });
    return session.exitCode();
  },
});
