import { listVersions } from '../../../operations/secrets-manager/list-versions.ts';
import type { SecretVersion } from '../../../operations/secrets-manager/list-versions.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { formatSecond, secondWidth } from '../../render/time.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<SecretVersion>[] = [
  { title: 'Version', text: ({ version }) => version },
  { title: 'Labels', text: ({ labels }) => labels.join(', '), paint: (_row, style) => style.bold },
  { title: 'Created', text: ({ created }) => formatSecond(created), least: secondWidth },
];

export const command = defineCommand({
  description: 'Lists the versions of a secret with their labels. No value is read.',
  examples: [{ line: 'nuage secrets versions app/db', does: 'What there is to roll back to' }],
  actions: ['secretsmanager:ListSecretVersionIds'],
  flags: {},
  positionals: { name: required(text('NAME', 'the name of the secret')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const found = listVersions(positionals, session.operations);
    await context.print.list(found, { columns, empty: 'It has no version' });
    return session.exitCode();
  },
});
