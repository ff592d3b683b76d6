import { planPutParameter } from '../../../operations/parameters/put-parameter.ts';
import { one, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { readGivenValue, withGivenValue } from '../../given-value.ts';
import { openSession } from '../../session.ts';
import { choice, file, text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to write a parameter of Parameter Store, and asks. It is a SecureString unless --type says otherwise; one that is there keeps its type, and is replaced only with --overwrite.

The value comes from --value-file (- reads standard input; one line break at its end is left out), so that it stands in no history of a shell, or as VALUE. It is in no plan, journal or message: a plan says where it comes from, so --plan-out needs --value-file FILE, which is read when the plan is applied. nuage undo brings back the version before.`,
  examples: [
    { line: 'nuage param put /app/db/password --value-file password.txt', does: 'Write a secret' },
    { line: 'nuage param put /app/db/host db-2 --type String --overwrite', does: 'Replace a plain value' },
  ],
  actions: ['ssm:DescribeParameters', 'ssm:PutParameter'],
  flags: {
    'value-file': one(file('the file that holds the value; - reads standard input')),
    type: one(choice(['String', 'StringList', 'SecureString'], 'of a new parameter', 'TYPE')),
    tier: one(choice(['Standard', 'Advanced', 'Intelligent-Tiering'], 'how long the value may be', 'TIER')),
    key: one(text('KEY', 'the KMS key of a SecureString')),
    description: one(text('TEXT', 'what it is for')),
    overwrite: toggle('replace one that is there'),
  },
  positionals: {
    name: required(text('NAME', 'the name of the parameter')),
    value: one(text('VALUE', 'the value; --value-file keeps it out of the history of the shell')),
  },
  async run({ flags, positionals: { name, value } }, context) {
    const given = await readGivenValue(value, flags['value-file'], context);
    await using session = await openSession(context);
    const operations = withGivenValue(session.operations, given);
    const input = {
      name,
      value: given.reference,
      length: given.length,
      type: flags.type,
      tier: flags.tier,
      keyId: flags.key,
      description: flags.description,
      overwrite: flags.overwrite,
    };
    await using plan = await planPutParameter(input, operations);
    return await carryOut(plan, { ...session, operations }, context);
  },
});
