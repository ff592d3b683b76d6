import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Gate } from './gate.ts';
import { readGround, type GroundAnswer } from './ground.ts';
import type { Journal, Outcome } from './journal.ts';
import type { OwnReads } from './own-reads.ts';
import { resolveInput } from './reference.ts';
import type { ActionCall, Step } from './step.ts';

/** What taking steps needs to know of the run that it is part of. */
export interface Taking {
  readonly context: OperationContext;
  readonly journal: Journal;
  readonly gate: Gate;
  readonly own: OwnReads;
  /** Ends all waiting: the run was interrupted, or its journal broke. */
  readonly signal: AbortSignal;
  /** Which parts of a step's answer are referred to later. */
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
  readonly results: Map<string, NonNullable<Outcome['result']>>;
  /** Steps that an earlier attempt began without writing what became of them. */
  readonly begun: Set<string>;
  readonly tokens: Map<string, string>;
  /** Secrets that were fetched, so that no message repeats them. */
  readonly secrets: Set<string>;
  /** Is told of every outcome after it was written. */
  onOutcome(step: Step, outcome: Outcome): void;
}

export function isoNow(taking: Taking): string {
  return new Date(taking.context.clock.now()).toISOString();
}

/** Writes outcomes to the journal, then tells the run. */
export async function conclude(
  taking: Taking,
  concluded: readonly { readonly step: Step; readonly outcome: Omit<Outcome, 'step'> }[],
): Promise<void> {
  if (concluded.length === 0) return;
  const outcomes = concluded.map(({ step, outcome }) => ({ step: step.id, ...outcome }));
  await taking.journal.append({ type: 'outcome', time: isoNow(taking), outcomes });
  for (const [index, { step }] of concluded.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) continue;
    if (outcome.result !== undefined) taking.results.set(step.id, outcome.result);
    taking.onOutcome(step, outcome);
  }
}

/** A failure in words that hold no secret. */
export function safeFailure(taking: Taking, error: unknown): Failure {
  const failure = failureOf(error);
  let { message } = failure;
  for (const secret of taking.secrets) message = without(message, secret);
  return { ...failure, message };
}

/** Of fewer letters, a secret is told from the letters of other words by standing alone. */
const unmistakable = 4;

function without(message: string, secret: string): string {
  if (secret === '') return message;
  if (secret.length >= unmistakable) return message.replaceAll(secret, '[secret]');
  return message
    .split(/([\p{L}\p{N}]+)/u)
    .map((piece) => (piece === secret ? '[secret]' : piece))
    .join('');
}

/** Reads the ground that several steps ask about in as few calls as possible; one list of answers for each step. */
export async function readFor(
  steps: readonly Step[],
  questionsOf: (step: Step) => readonly { readonly call: ActionCall; readonly path: string }[],
  connection: Connection,
  taking: Taking,
): Promise<readonly (readonly GroundAnswer[])[]> {
  const lists = await Promise.all(
    steps.map(async (step) =>
      Promise.all(
        questionsOf(step).map(async ({ call, path }) => ({
          path,
          call: {
            ...call,
            input: await resolveInput(call.input, {
              step: step.id,
              results: taking.results,
              connection,
              secrets: {},
            }),
          },
        })),
      ),
    ),
  );
  const answers = await readGround(connection, lists.flat(), taking.own);
  let at = 0;
  return lists.map((list) => answers.slice(at, (at += list.length)));
}
