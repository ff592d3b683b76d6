import { getSecret } from '../../../operations/secrets-manager/get-secret.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printable } from '../../render/printable.ts';
import { formatSecond } from '../../render/time.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Reads a secret of Secrets Manager. Its value is fetched and shown only with --show; a binary one in base64.

--key picks one key of a value that is a JSON object. --raw writes the value and nothing else, for scripts.`,
  examples: [
    { line: 'nuage secrets get app/db', does: 'What it is, without its value' },
    { line: 'nuage secrets get app/db --key password --show --raw', does: 'One key of a JSON value alone' },
  ],
  actions: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'],
  flags: {
    show: toggle('fetch and show the value'),
    raw: toggle('write the value alone, as it is; needs --show'),
    key: one(text('KEY', 'one key of a JSON value')),
    stage: one(text('LABEL', 'the version with this label; AWSCURRENT unless set')),
    version: one(text('ID', 'the version with this id')),
  },
  positionals: { name: required(text('NAME', 'the name or ARN of the secret')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const { show, raw, key, stage, version } = flags;
    const found = await getSecret({ ...positionals, key, stage, version, show }, session.operations);
    if (raw) await context.print.raw(found.value ?? '');
    else
      await context.print.value(found, () => {
        const value = found.value === undefined ? 'hidden: --show' : printable(found.value);
        const deletion =
          found.deletion === undefined
            ? ''
            : `Deleted on ${formatSecond(found.deletion)} UTC; until then: nuage secrets restore ${found.name}\n`;
        return `${found.name} ${found.version} ${found.labels.join(', ')}\n${value}\n${deletion}`;
      });
    return session.exitCode();
  },
});
