import { NuageError, UsageError } from '../../../errors.ts';
import { invokeFunction } from '../../../operations/lambda/invoke.ts';
import type { Invoked } from '../../../operations/lambda/invoke.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { readInput } from '../../read-input.ts';
import { openSession } from '../../session.ts';
import { file, text } from '../../values.ts';

export const command = defineCommand({
  description: `Invokes a function and prints what it answers, as it is. When the function fails, its error, its stack and the end of its log are told on standard error and the command ends with 1. With another format than a table, the answer is one document with status, version, payload, error and log.

An invocation is sent once: when no answer comes, the function may have run, and it is not invoked again.`,
  examples: [
    { line: 'nuage lambda invoke hello \'{"name":"you"}\'', does: 'Invoke it and wait for its answer' },
    {
      line: 'nuage lambda invoke hello --file event.json -o json',
      does: 'With an event from a file, for a script',
    },
    { line: 'cat event.json | nuage lambda invoke hello - --async', does: 'Only hand the event over' },
  ],
  actions: ['lambda:InvokeFunction'],
  flags: {
    file: one(file('a file with the payload')),
    async: toggle('do not wait for the function: Lambda keeps the event and tries it up to three times'),
    qualifier: one(text('QUALIFIER', 'a version or an alias')),
  },
  positionals: {
    function: required(text('FUNCTION', 'the name or ARN of a function')),
    payload: one(text('PAYLOAD', 'the event as JSON; - reads standard input')),
  },
  async run({ flags, positionals }, context) {
    const payload = await payloadOf(positionals.payload, flags.file, context);
    await using session = await openSession(context);
    const input = { name: positionals.function, payload, async: flags.async, qualifier: flags.qualifier };
    const invoked = await invokeFunction(input, session.operations);
    if (context.print.format !== 'table') {
      await context.print.value(invoked, () => '');
      return invoked.error === undefined ? session.exitCode() : 1;
    }
    if (invoked.error !== undefined) throw failureOf(positionals.function, invoked);
    if (flags.async) await context.print.words(({ style }) => `${style.good('✓')} Lambda has the event.\n`);
    else await context.print.raw(`${invoked.payload}\n`);
    return session.exitCode();
  },
});

async function payloadOf(
  given: string | undefined,
  path: string | undefined,
  context: CommandContext,
): Promise<Uint8Array | undefined> {
  if (given !== undefined && path !== undefined)
    throw new UsageError('The payload is given twice, in the line and as a file', {
      hint: 'Give either PAYLOAD or --file.',
    });
  if (path !== undefined) return readInput(path, context);
  if (given === '-') return readInput('-', context);
  return given === undefined ? undefined : new TextEncoder().encode(given);
}

function failureOf(name: string, { error, log = '' }: Invoked): NuageError {
  const { type = '', message = '', trace = [] } = error ?? {};
  // The first line of a stack often says the error again.
  const stack = trace.filter((line, index) => index > 0 || !line.includes(message));
  const lines = [
    `${name} failed with ${type}: ${message}`,
    ...stack.map((line) => `  ${line.trim()}`),
    ...(log === ''
      ? []
      : [
          'The end of its log:',
          ...log
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`),
        ]),
  ];
  return new NuageError('FunctionError', lines.join('\n'));
}
