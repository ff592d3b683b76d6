import type { Connection } from '../../aws/connection.ts';
import { PartialFailureError } from '../../errors.ts';
import { failureOf, isRefusal } from './failure.ts';
import type { JsonValue } from './json.ts';
import { effectState, judge } from './judge.ts';
import type { Outcome } from './journal.ts';
import { pathReader } from './path.ts';
import { sendTogether, tokensFor, type Sent } from './send.ts';
import { settle, type Accepted } from './settle.ts';
import type { Step } from './step.ts';
import { conclude, isoNow, readFor, safeFailure, type Taking } from './taking.ts';

const waitPauseMs = 5_000;

/**
 * Takes steps that go together: reads what they require, writes the intent, sends, sees them to their end, writes
 * what became of each. Called inside the gate; leaves it as soon as nothing more is sent. Rejects only when the
 * journal cannot be written or the run was interrupted.
 */
export async function takeSteps(steps: readonly Step[], taking: Taking): Promise<void> {
  const [first] = steps;
  if (first === undefined) return;
  let connection: Connection;
  try {
    connection = await taking.context.connections.at(first.account, first.region);
  } catch (error) {
    taking.gate.leave();
    await conclude(taking, failedAll(steps, error, taking));
    return;
  }
  await takeInside(steps, taking.context.clock.now(), connection, taking);
}

async function takeInside(
  steps: readonly Step[],
  since: number,
  connection: Connection,
  taking: Taking,
): Promise<void> {
  const { clock } = taking.context;
  let accepted: readonly Accepted[] = [];
  let wait: readonly Step[] = [];
  try {
    const judged = await judge(steps, clock.now() - since, connection, taking).catch((error: unknown) => ({
      send: [],
      settle: [],
      wait: [],
      over: unreadable(steps, error, taking),
    }));
    wait = judged.wait;
    await conclude(taking, judged.over);
    const sent = judged.send.length === 0 ? [] : await send(judged.send, connection, taking);
    accepted = [...judged.settle.map((step) => ({ step })), ...sent];
  } finally {
    taking.gate.leave();
  }
  await Promise.all([
    settle(accepted, connection, taking),
    wait.length === 0 ? undefined : takeLater(wait, since, connection, taking),
  ]);
}

/** Steps that wait for something (an instance on its way to `stopped`) give up their place while they wait. */
async function takeLater(
  steps: readonly Step[],
  since: number,
  connection: Connection,
  taking: Taking,
): Promise<void> {
  const { clock, host } = taking.context;
  host.notify({
    kind: 'waiting',
    what: `before ${steps[0]?.call?.action ?? steps[0]?.mover?.name ?? ''}`,
    targets: steps.length,
    state: 'not ready',
    elapsedMs: clock.now() - since,
  });
  await clock.sleep(waitPauseMs, taking.signal);
  await taking.gate.reenter();
  await takeInside(steps, since, connection, taking);
}

async function send(
  steps: readonly Step[],
  connection: Connection,
  taking: Taking,
): Promise<readonly Accepted[]> {
  taking.signal.throwIfAborted();
  const tokens = tokensFor(steps, taking);
  await taking.journal.append({
    type: 'intent',
    time: isoNow(taking),
    steps: steps.map((step) => step.id),
    ...(Object.keys(tokens).length === 0 ? {} : { tokens }),
  });
  const sent = await sendTogether(steps, connection, taking);
  const lost = sent.filter((one) => 'error' in one && mayHaveTakenEffect(one.error));
  const refused = sent.filter((one) => 'error' in one && !mayHaveTakenEffect(one.error));
  await conclude(
    taking,
    await Promise.all(
      refused.map(async (one) => ({ step: one.step, outcome: await refusedBy(one, connection, taking) })),
    ),
  );
  const accepted: Accepted[] = [];
  for (const one of sent) {
    if (!('answer' in one)) continue;
    const result = await keptOf(one.step, one.answer, taking);
    // Its own effect may be about what it made.
    if (result !== undefined) taking.results.set(one.step.id, result);
    accepted.push({ step: one.step, result });
  }
  return [...accepted, ...(await lookForLost(lost, connection, taking))];
}

/**
 * An error of our own (a reference to nothing, an unknown secret) was never sent; a refusal was not done; what a mover
 * did in part it says itself.
 */
function mayHaveTakenEffect(error: unknown): boolean {
  if (error instanceof PartialFailureError) return false;
  const { code } = failureOf(error);
  const neverSent = code === 'UnresolvedReference' || code === 'UnknownSecretSource' || code === 'Usage';
  return !neverSent && !(error instanceof TypeError) && !isRefusal(error);
}

/** No answer came for these: whether they took effect is read, never assumed. */
async function lookForLost(
  lost: readonly Sent[],
  connection: Connection,
  taking: Taking,
): Promise<readonly Accepted[]> {
  const accepted: Accepted[] = [];
  const over: { readonly step: Step; readonly outcome: Omit<Outcome, 'step'> }[] = [];
  for (const one of lost) {
    const { step } = one;
    const failure = failedBy('error' in one ? one.error : undefined, taking);
    const { effect } = step;
    const state =
      effect === undefined
        ? undefined
        : await readFor([step], () => [effect], connection, taking).then(
            (answers) => effectState(effect, answers[0]?.[0]?.value),
            () => undefined,
          );
    if (state === 'accepted' || state === 'done') accepted.push({ step });
    else over.push({ step, outcome: state === 'absent' ? failure : { ...failure, status: 'unknown' } });
  }
  await conclude(taking, over);
  return accepted;
}

/** A refusal may say that what was to be done is so already. */
async function refusedBy(one: Sent, connection: Connection, taking: Taking): Promise<Omit<Outcome, 'step'>> {
  const error = 'error' in one ? one.error : undefined;
  const { code = '', message } = failureOf(error);
  if (one.step.already?.includes(code) === true) return { status: 'already' };
  const failed = failedBy(error, taking);
  const explain = taking.context.extensions.refusals?.[one.step.refusal ?? ''];
  if (explain === undefined || failed.error === undefined) return failed;
  try {
    const told = await explain({ id: one.step.target, connection }, { code, message });
    if (told === undefined) return failed;
    return {
      ...failed,
      error: {
        ...failed.error,
        ...told,
        message: `${failed.error.message.replace(/\.?$/, '.')} ${told.message}`,
      },
    };
  } catch {
    // The explanation is an extra; what AWS said is what must be told.
    return failed;
  }
}

function failedBy(error: unknown, taking: Taking): Omit<Outcome, 'step'> {
  return { status: 'failed', error: safeFailure(taking, error) };
}

function failedAll(steps: readonly Step[], error: unknown, taking: Taking) {
  return steps.map((step) => ({ step, outcome: failedBy(error, taking) }));
}

/** Nothing was sent by this attempt; what an earlier one began stays unknown. */
function unreadable(steps: readonly Step[], error: unknown, taking: Taking) {
  return failedAll(steps, error, taking).map(({ step, outcome }) => ({
    step,
    outcome: taking.begun.has(step.id) ? { ...outcome, status: 'unknown' as const } : outcome,
  }));
}

/** The parts of an answer that something refers to later; nothing else of it is written. */
async function keptOf(
  step: Step,
  answer: unknown,
  taking: Taking,
): Promise<NonNullable<Outcome['result']> | undefined> {
  const paths = taking.references.get(step.id);
  if (paths === undefined) return undefined;
  const kept = await Promise.all(
    [...paths].map(async (path) => [path, (await pathReader(path))(answer)] as const),
  );
  // As a later attempt would read it from the journal.
  return JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Record<string, JsonValue>;
}
