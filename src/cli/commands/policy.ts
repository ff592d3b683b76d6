import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { LocalCloud } from '../../local/cloud.ts';
import { smallestPolicy, wildcardsOf } from '../../policy/policy.ts';
import { many, one, toggle } from '../arguments.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { hurriedSystem } from '../local/hurried-system.ts';
import { file, text } from '../values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export const command = defineCommand({
  description: `Really runs a command of nuage, on a local cloud of its own, and writes the smallest policy that allows all its calls, those that only read included. A plan is applied there. With --record it runs any program that talks to AWS.

No account is called: the cloud is made for this one command and is gone when it ends, and what is there to begin with comes from --from, a file of nuage local save. Files are read and written where the command says, as ever. A program of --record is given the endpoint and the root keys of that cloud in its environment; one that brings an endpoint or keys of its own goes where those say, and does there what it does.`,
  examples: [
    {
      line: 'nuage policy --from fixture.cloud -- ec2 stop i-0123456789abcdef0 --yes',
      does: 'What stopping that instance needs',
    },
    { line: 'nuage policy --from fixture.cloud plan.json', does: 'What a saved plan needs' },
    { line: 'nuage policy --record -- python3 backup.py', does: 'What a script needs' },
  ],
  flags: {
    record: toggle('the words are a program, not a command of nuage'),
    from: one(file('begin with what this saved cloud holds')),
  },
  positionals: {
    words: many(text('WORD', 'the command, after --; or the file of a plan'), { afterDashes: true }),
  },
  async run({ flags, positionals }, context) {
    const words = flags.record ? positionals.words : asCommand(positionals.words);
    if (words.length === 0)
      throw new UsageError('Nothing is to be run', { hint: 'Write the command after --.' });
    const { directory, environment } = context.surroundings;
    await using cloud =
      flags.from === undefined
        ? await LocalCloud.start({ port: 0 })
        : await LocalCloud.load(resolve(directory, flags.from), { port: 0 });
    const there: Environment = { ...environment, ...wayTo(cloud, context.globals.region[0]) };
    cloud.permissions.begin();
    const code = flags.record
      ? await runProgram(words, there, context)
      : await runOwn(words, there, cloud, context);
    if (code !== 0)
      context.status.print('The command did not end well: the policy allows what it did until then.');
    const policy = smallestPolicy(cloud.permissions.list());
    for (const wildcard of wildcardsOf(policy)) context.status.print(`More than one resource: ${wildcard}`);
    await context.print.value(policy, () => `${JSON.stringify(policy, null, 2)}\n`);
    return code;
  },
});

/** A single word that looks like a file is a plan, which is applied. */
function asCommand(words: readonly string[]): readonly string[] {
  const [word = ''] = words;
  return words.length === 1 && /[./\\]/.test(word) ? ['apply', word, '--yes'] : words;
}

/** What makes clients talk to the cloud, and to nothing else. */
function wayTo(cloud: LocalCloud, region = 'us-east-1'): Environment {
  return {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ACCESS_KEY_ID: cloud.rootKey.accessKeyId,
    AWS_SECRET_ACCESS_KEY: cloud.rootKey.secretAccessKey,
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** What the command prints goes to standard error: on standard output is the policy. */
async function runOwn(
  words: readonly string[],
  environment: Environment,
  cloud: LocalCloud,
  { program, surroundings }: CommandContext,
): Promise<ExitCode> {
  const inner = { ...surroundings, arguments: words, environment, stdout: surroundings.stderr };
  return program.run({ ...inner, system: () => hurriedSystem(cloud, surroundings) });
}

async function runProgram(
  [program = '', ...line]: readonly string[],
  environment: Environment,
  { surroundings, status }: CommandContext,
): Promise<ExitCode> {
  const child = spawn(program, line, {
    cwd: surroundings.directory,
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: surroundings.signal,
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => status.print(bytes.toString().trimEnd()));
  const [code] = await once(child, 'close');
  return code === 0 ? 0 : 1;
}
