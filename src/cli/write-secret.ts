import { planPutSecret } from '../operations/secrets-manager/put-secret.ts';
import { one, required } from './arguments.ts';
import { carryOut } from './change.ts';
import type { CommandContext } from './context.ts';
import { readGivenValue, withGivenValue } from './given-value.ts';
import { openSession } from './session.ts';
import { file, text } from './values.ts';

interface Given {
  readonly flags: {
    readonly 'value-file': string | undefined;
    readonly description: string | undefined;
    readonly key: string | undefined;
  };
  readonly positionals: { readonly name: string; readonly value: string | undefined };
}

/** What the commands that write a secret have in common. */
export function writeCommand(mode: 'create' | 'update' | 'put') {
  const write = mode === 'create' ? [] : ['secretsmanager:UpdateSecret'];
  const make = mode === 'update' ? [] : ['secretsmanager:CreateSecret'];
  return {
    actions: [...make, 'secretsmanager:DescribeSecret', ...write],
    flags: {
      'value-file': one(file('the file that holds the value; - reads standard input')),
      description: one(text('TEXT', 'what it is for')),
      key: one(text('KEY', 'the KMS key that encrypts it')),
    },
    positionals: {
      name: required(text('NAME', 'the name of the secret')),
      value: one(text('VALUE', 'the value; --value-file keeps it out of the history of the shell')),
    },
    async run({ flags, positionals: { name, value } }: Given, context: CommandContext) {
      const given = await readGivenValue(value, flags['value-file'], context);
      await using session = await openSession(context);
      const operations = withGivenValue(session.operations, given);
      const input = {
        name,
        value: given.reference,
        length: given.length,
        description: flags.description,
        keyId: flags.key,
        mode,
      };
      await using plan = await planPutSecret(input, operations);
      return await carryOut(plan, { ...session, operations }, context);
    },
  };
}
