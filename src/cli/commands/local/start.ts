import { rm, writeFile } from 'node:fs/promises';
import { flushCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { UsageError } from '../../../errors.ts';
import type { LocalCloud } from '../../../local/cloud.ts';
import { startListening } from '../../../local/listening-cloud.ts';
import { replacedProgram } from '../../../local/replaced-program.ts';
import { many, one, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { localDirectory, rootKeyFile } from '../../local/data-directory.ts';
import { choice, file, integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Runs the local cloud in the foreground until Ctrl-C, on port 4566 of this machine alone. The AWS CLI, boto3, Terraform and every SDK talk to it with AWS_ENDPOINT_URL.

It keeps everything in ~/.nuage/local, where --local finds it too, unless --data or --memory says otherwise. While it runs, nuage commands with --local talk to it.`,
  examples: [
    { line: 'nuage local', does: 'Run it' },
    { line: 'nuage local start --memory --port 0', does: 'A cloud that forgets, on any free port' },
    {
      line: 'AWS_ENDPOINT_URL=http://localhost:4566 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test aws ec2 describe-instances --region us-east-1 # while nuage local runs',
      does: 'Use it from the AWS CLI',
    },
  ],
  flags: {
    port: one(integer('PORT', 'the port to listen on; 0 is any free one', { maximum: 65_535 }), '4566'),
    data: one(file('keep everything in this directory instead', 'DIRECTORY')),
    memory: toggle('keep nothing: everything is gone when it stops'),
    durable: toggle('survive a power cut too, at the price of a disk sync for each change'),
    auth: one(
      choice(
        ['strict', 'random', 'open'],
        'strict checks signatures; random makes a new root key; open takes any credentials',
        'MODE',
      ),
      'strict',
    ),
    lenient: toggle('accept unknown images, key pairs and types, and settle every state at once'),
    'allow-processes': toggle(
      'run instances and functions as plain child processes where the system has no namespaces for them',
    ),
    'account-id': one(text('ID', 'the account of the root key, twelve digits')),
    address: one(text('ADDRESS', 'listen on this address instead of the loopback ones')),
    'allow-host': many(text('NAME', 'a further name that clients may call it by')),
    'allow-origin': many(text('ORIGIN', 'the origin of a web page that may call it')),
    seed: one(text('SEED', 'where ids and weather come from: the same seed and calls give the same cloud')),
  },
  positionals: {},
  untilInterrupted: true,
  async run({ flags }, context) {
    if (flags.memory && flags.data !== undefined)
      throw new UsageError('--memory and --data exclude each other');
    const { surroundings, print, status, style } = context;
    const home = localDirectory(surroundings.home);
    const data = flags.memory
      ? undefined
      : flags.data === undefined
        ? home
        : resolve(surroundings.directory, flags.data);
    const cloud = await startListening({
      data,
      port: flags.port,
      durable: flags.durable,
      auth: flags.auth,
      lenient: flags.lenient,
      allowProcesses: flags['allow-processes'],
      accountId: flags['account-id'],
      address: flags.address,
      hosts: flags['allow-host'],
      origins: flags['allow-origin'],
      seed: flags.seed,
      onFailure: ({ where, error }) =>
        status.print(
          `${style.bad('failure')} in ${where}: ${replacedProgram(error) ?? (error instanceof Error ? error.message : String(error))}`,
        ),
    });
    const { endpoint, accountId, rootKey } = cloud;
    const keyFile = data !== undefined && flags.auth === 'random' ? join(data, rootKeyFile) : undefined;
    if (keyFile !== undefined) await writeFile(keyFile, JSON.stringify(rootKey), { mode: 0o600 });
    await print.value({ endpoint, accountId, data: data ?? null, ...rootKey }, ({ style: paint }) =>
      [
        `${paint.good('●')} The local cloud answers at ${paint.bold(endpoint)}`,
        `  account ${accountId}, data in ${data ?? 'memory'}`,
        '',
        `  export AWS_ENDPOINT_URL=${endpoint}`,
        `  export AWS_ACCESS_KEY_ID=${rootKey.accessKeyId}`,
        `  export AWS_SECRET_ACCESS_KEY=${rootKey.secretAccessKey}`,
        '  export AWS_REGION=us-east-1',
        '',
        paint.dim('Ctrl-C stops it.'),
        '',
      ].join('\n'),
    );
    void keepCompiled(context);
    await stopped(cloud, context);
    if (keyFile !== undefined) await rm(keyFile, { force: true });
  },
});

/** What was compiled is written down by a process that exits, but a daemon is often killed: then the next start has it too. */
async function keepCompiled({ clock, surroundings }: CommandContext): Promise<void> {
  try {
    await clock.sleep(5_000, surroundings.signal);
    flushCompileCache();
  } catch {
    // It was stopped before; then it exits, and Node writes it.
  }
}

/** Waits for Ctrl-C, or for a control call that stops the cloud. */
async function stopped(cloud: LocalCloud, { surroundings, status }: CommandContext): Promise<void> {
  const { signal } = surroundings;
  const interrupted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([interrupted, cloud.ended]);
  await cloud.stop();
  status.print('Stopped.');
}
