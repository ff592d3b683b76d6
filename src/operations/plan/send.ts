import type { Connection } from '../../aws/connection.ts';
import { joinInputs, partOf } from './batch-actions.ts';
import { failureOf, mayBeOneItem } from './failure.ts';
import { isNotFound } from './ground.ts';
import { fromReferences, resolveInput } from './reference.ts';
import type { Step } from './step.ts';
import type { Taking } from './taking.ts';
import { needsToken, withToken } from './token.ts';

export type Sent =
  | { readonly step: Step; readonly answer: unknown }
  | { readonly step: Step; readonly error: unknown };

interface Prepared {
  readonly step: Step;
  readonly input: object;
}

/** A thing made a moment ago may not be known everywhere yet: AWS says to ask again for a while. */
const notYetKnownPauses = [500, 1_000, 2_000, 4_000, 8_000] as const;
/** What a step itself says to ask again for may take a minute, as a queue's name does to come free. */
const againPauses = [...notYetKnownPauses, 15_000, 20_000, 20_000] as const;

/**
 * Sends steps that go in one call (or one step, or a mover), and says for each what AWS answered. When a call is
 * refused, its halves are sent apart, so that one bad item fails alone.
 */
export async function sendTogether(
  steps: readonly Step[],
  connection: Connection,
  taking: Taking,
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const prepared: Prepared[] = [];
  for (const step of steps) {
    try {
      if (step.mover === undefined) {
        prepared.push({ step, input: await inputOf(step, connection, taking) });
      } else {
        sent.push({ step, answer: await move(step, connection, taking) });
      }
    } catch (error) {
      // What a mover was stopped in stays begun: it is taken up where it was, and is not of unknown outcome.
      if (step.mover !== undefined && taking.signal.aborted) throw error;
      sent.push({ step, error });
    }
  }
  await sendHalves(prepared, connection, taking, sent);
  return sent;
}

async function sendHalves(
  prepared: readonly Prepared[],
  connection: Connection,
  taking: Taking,
  sent: Sent[],
): Promise<void> {
  const call = prepared[0]?.step.call;
  if (call === undefined) return;
  const input = joinInputs(
    call,
    prepared.map((one) => one.input),
  );
  try {
    const answer = await invoke(prepared, input, connection, taking);
    for (const one of prepared) sent.push({ step: one.step, answer: partOf(call, one.input, answer) });
  } catch (error) {
    if (prepared.length === 1 || !mayBeOneItem(error)) {
      for (const { step } of prepared) sent.push({ step, error });
      return;
    }
    const middle = Math.ceil(prepared.length / 2);
    await sendHalves(prepared.slice(0, middle), connection, taking, sent);
    await sendHalves(prepared.slice(middle), connection, taking, sent);
  }
}

async function invoke(
  prepared: readonly Prepared[],
  input: object,
  connection: Connection,
  taking: Taking,
): Promise<object> {
  const { call } = prepared[0]?.step ?? {};
  if (call === undefined) return {};
  const ofSomethingNew = prepared.some(({ step }) => !fromReferences(step.call?.input).next().done);
  const again = prepared.flatMap(({ step }) => step.again ?? []);
  for (const pause of again.length > 0 ? againPauses : ofSomethingNew ? notYetKnownPauses : []) {
    try {
      return await connection.invoke(call.service, call.action, input);
    } catch (error) {
      if (!(ofSomethingNew && isNotFound(error)) && !saysAgain(error, again)) throw error;
      await taking.context.clock.sleep(pause, taking.signal);
    }
  }
  return connection.invoke(call.service, call.action, input);
}

function saysAgain(error: unknown, again: readonly string[]): boolean {
  const { code = '', message } = failureOf(error);
  return again.some((words) => code === words || message.includes(words));
}

async function inputOf(step: Step, connection: Connection, taking: Taking): Promise<object> {
  const { call } = step;
  if (call === undefined) return {};
  const token = taking.tokens.get(step.id);
  const input = await resolveInput(call.input, {
    step: step.id,
    results: taking.results,
    token,
    connection,
    secrets: taking.context.extensions.secrets,
    packers: taking.context.extensions.packers,
    onSecret: (secret) => taking.secrets.add(secret),
  });
  return withToken(call, input, token);
}

async function move(step: Step, connection: Connection, taking: Taking): Promise<unknown> {
  const { mover } = step;
  const found = taking.context.extensions.movers[mover?.name ?? ''];
  if (mover === undefined || found === undefined) {
    throw new TypeError(`${step.id}: no mover is named ${mover?.name}.`);
  }
  return found(mover.input, { connection, context: taking.context, step: step.id });
}

/** Gives every step that needs one its idempotency token, the same one as in an earlier attempt. */
export function tokensFor(steps: readonly Step[], taking: Taking): Readonly<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const step of steps) {
    if (!needsToken(step)) continue;
    const token = taking.tokens.get(step.id) ?? taking.context.random.uuid();
    taking.tokens.set(step.id, token);
    tokens[step.id] = token;
  }
  return tokens;
}
