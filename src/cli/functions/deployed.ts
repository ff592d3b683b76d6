import { tmpdir } from 'node:os';
import { assumingRole, connect } from '../../aws/connect.ts';
import type { Connection } from '../../aws/connection.ts';
import { HttpTransport } from '../../aws/http-transport.ts';
import { ConfigurationError } from '../../errors.ts';
import { systemClock, systemRandom } from '../../system.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import { version } from '../version.ts';
import { readDeployedFile } from './deployed-file.ts';
import { dispatch, type Dispatched } from './dispatch.ts';
import { withHint } from './with-hint.ts';
import { work, type BatchAnswer, type QueueRecord } from './work.ts';

/** What is used of Lambda's context. */
interface FunctionContext {
  getRemainingTimeInMillis(): number;
}

/** The functions of a deployment run where Lambda put them, and write where alone they may. */
const { env } = process;
const directory = env['LAMBDA_TASK_ROOT'] ?? process.cwd();
const home = tmpdir();
const queue = env['NUAGE_QUEUE'] ?? '';

/** EventBridge Scheduler calls it: sends a message for each account and region that the operation is done in. */
export async function dispatcher(event: unknown): Promise<Dispatched> {
  await using way = await openWay();
  try {
    return await dispatch(event, {
      file: await readDeployedFile(directory),
      queue,
      connection: way.connection,
      enter: async (account) => (account === '' ? way.connection : enter(account, way.connection)),
      now: () => systemClock.now(),
    });
  } catch (error) {
    throw withHint(error);
  }
}

/** The queue calls it: does what the messages say, and answers which of them failed. */
export async function worker(
  { Records: records = [] }: { readonly Records?: readonly QueueRecord[] },
  context: FunctionContext,
): Promise<BatchAnswer> {
  await using way = await openWay();
  return work(records, {
    file: await readDeployedFile(directory),
    environment: env,
    directory,
    home,
    clock: systemClock,
    random: systemRandom,
    remainingMs: () => context.getRemainingTimeInMillis(),
    log: (line) => void process.stdout.write(`${JSON.stringify(line)}\n`),
    async soonAgain({ receiptHandle: ReceiptHandle }, VisibilityTimeout) {
      const input = { QueueUrl: queue, ReceiptHandle, VisibilityTimeout };
      await way.connection.call('sqs', 'ChangeMessageVisibility', input);
    },
  });
}

async function openWay(): Promise<AsyncDisposable & { readonly connection: Connection }> {
  const transport = new HttpTransport({ environment: env });
  const connection = await connect({
    transport,
    clock: systemClock,
    random: systemRandom,
    environment: env,
    home,
    userAgent: `nuage/${version}`,
  });
  return { connection, [Symbol.asyncDispose]: () => transport.close() };
}

async function enter(name: string, connection: Connection): Promise<Connection> {
  const { configuration } = await loadConfiguration(undefined, { directory, home, userId: undefined });
  const account = configuration.accounts?.[name];
  if (account?.role === undefined) throw new ConfigurationError(`The account ${name} has no role.`);
  const { role: roleArn, externalId } = account;
  return assumingRole(connection, { roleArn, externalId, sessionName: 'nuage-dispatcher' });
}
