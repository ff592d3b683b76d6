import type { Environment } from '../../aws/config/shared-config.ts';
import type { Clock, Random } from '../../clock.ts';
import { NuageError } from '../../errors.ts';
import type { DeployedFile } from './deployed-file.ts';
import { queueClock } from './queue-clock.ts';
import { runDeployedLine } from './run-line.ts';
import { readWorkMessage, type WorkMessage } from './work-message.ts';

/** A message as Lambda hands it over. */
export interface QueueRecord {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** What a worker needs. */
export interface Working {
  readonly file: DeployedFile;
  readonly environment: Environment;
  /** Where code and configuration lie. */
  readonly directory: string;
  readonly home: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Until the function is ended, in milliseconds. */
  remainingMs(): number;
  /** Lets a message be seen again after so many seconds, instead of at the end of the queue's own time. */
  soonAgain(record: QueueRecord, seconds: number): Promise<void>;
  /** Writes one line of the log. */
  log(line: object): void;
}

/** What Lambda is answered: which messages of the batch are to come again. */
export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** What is kept of a function's time to end what is under way and to say so. */
const reserveMs = 15_000;
/** Before a message is tried again, for each time that it was. */
const againSeconds = 60;

/** Does what the messages ask for, one after the other. Those that failed come again, and after three times go to the dead letters. */
export async function work(records: readonly QueueRecord[], working: Working): Promise<BatchAnswer> {
  const failed: string[] = [];
  for (const record of records) {
    if (await workOne(record, working)) continue;
    failed.push(record.messageId);
    const tries = Number(record.attributes['ApproximateReceiveCount'] ?? 1);
    // It only comes later when this does not work.
    await working.soonAgain(record, againSeconds * tries).catch(() => undefined);
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

async function workOne(record: QueueRecord, working: Working): Promise<boolean> {
  const { log, clock } = working;
  const started = clock.now();
  const tries = Number(record.attributes['ApproximateReceiveCount'] ?? 1);
  let about: Partial<WorkMessage> = {};
  let ran: Told;
  try {
    const message = readWorkMessage(record.body);
    const { sentAt: _sentAt, ...rest } = message;
    about = rest;
    ran = await runMessage(message, record, working);
  } catch (error) {
    ran = { code: 1, error: wordsOf(error) };
  }
  const ok = ran.code === 0;
  log({ kind: 'operation-finished', ok, ...about, tries, milliseconds: clock.now() - started, ...ran });
  return ok;
}

interface Told {
  readonly code: number;
  readonly report?: unknown;
  readonly error?: string;
}

async function runMessage(message: WorkMessage, record: QueueRecord, working: Working): Promise<Told> {
  const { file, environment, directory, home, random, log } = working;
  const { operation, account, regions, sentAt } = message;
  const line = file.operations[operation];
  if (line === undefined)
    throw new NuageError('NotDeployed', `The deployment has no operation ${operation} any more.`);
  const stamp = (name: string): number => Number(record.attributes[name] ?? Number.NaN);
  const stamps = {
    sentAt,
    arrivedAt: stamp('SentTimestamp'),
    receivedAt: stamp('ApproximateFirstReceiveTimestamp'),
  };
  const where = [
    ...regions.flatMap((region) => ['--region', region]),
    ...(account === undefined ? [] : ['--account', account]),
  ];
  // Before its own words, in which -- may stand.
  const words = ['--yes', '--output', 'json', ...where, ...line.words];
  const { code, stdout, stderr } = await runDeployedLine(line.command, words, {
    environment,
    directory,
    home,
    clock: queueClock(working.clock, stamps),
    random,
    signal: AbortSignal.timeout(Math.max(0, Math.floor(working.remainingMs() - reserveMs))),
    told(event) {
      if (event.kind === 'read' || event.kind === 'progress' || event.kind === 'waiting') return;
      if (event.kind === 'run-finished') return;
      log({ ...event, operation, account, ...('error' in event ? { error: wordsOf(event.error) } : {}) });
    },
  });
  const said = stderr.trim();
  return { code, ...reportOf(stdout), ...(said === '' ? {} : { error: said }) };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Of the result what fits into a line of a log, whose every step is told before anyway. */
function reportOf(stdout: string): { readonly report?: unknown } {
  try {
    const result: unknown = JSON.parse(stdout);
    if (typeof result !== 'object' || result === null) return {};
    const { status, counts, problems } = Object.fromEntries(Object.entries(result));
    return { report: { status, counts, problems: Array.isArray(problems) ? problems.slice(0, 20) : [] } };
  } catch {
    return {};
  }
}
