import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { readFunctionError } from './function-error.ts';
import type { FunctionError } from './function-error.ts';

export interface InvokeInput {
  /** A function's name or ARN. */
  readonly name: string;
  /** The event, JSON; none when absent. */
  readonly payload?: Uint8Array | undefined;
  /** A version or an alias; `$LATEST` when absent. */
  readonly qualifier?: string | undefined;
  /** Only hands the event over. */
  readonly async?: boolean | undefined;
}

export interface Invoked {
  /** 200, or 202 for an event that Lambda took. */
  readonly status: number;
  readonly version: string | undefined;
  /** What the function answered, text as it is; empty for an event. */
  readonly payload: string;
  /** Undefined when the function came to its end. */
  readonly error: FunctionError | undefined;
  /** The last 4 KB of the log; undefined for an event. */
  readonly log: string | undefined;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largest = { RequestResponse: 6 * 1024 * 1024, Event: 1024 * 1024 };

/** A function may take fifteen minutes; its start and the way take some more. */
const longestAnswerMs = 16 * 60_000;

/**
 * Invokes a function and reads what became of it. A function that failed is an answer with `error`, not a rejection;
 * an event that is too large is a `UsageError` before anything is sent. The call is sent once: a function whose
 * answer was lost may have done its work.
 */
export async function invokeFunction(
  { name, payload, qualifier, async = false }: InvokeInput,
  context: OperationContext,
): Promise<Invoked> {
  const type = async ? 'Event' : 'RequestResponse';
  const size = payload?.byteLength ?? 0;
  if (size > largest[type]) {
    const [limit, other] = async
      ? ['1 MiB asynchronously', ' and 6 MiB otherwise']
      : ['6 MiB', ' and 1 MiB asynchronously'];
    throw new UsageError(`The payload has ${size} bytes, and Lambda takes ${limit}${other}.`, {
      hint: 'Put it into a bucket and give the function its address.',
    });
  }
  const { connection } = await onePlace('lambda invoke', context);
  const answer = await connection.call(
    'lambda',
    'Invoke',
    {
      FunctionName: name,
      InvocationType: type,
      ...(async ? {} : { LogType: 'Tail' }),
      ...(qualifier === undefined ? {} : { Qualifier: qualifier }),
      ...(payload === undefined ? {} : { Payload: payload }),
    },
    { signal: context.signal, once: true, silenceMs: longestAnswerMs },
  );
  const text = Buffer.from(answer.Payload ?? []).toString('utf8');
  return {
    status: answer.StatusCode ?? 200,
    version: answer.ExecutedVersion,
    payload: text,
    error: answer.FunctionError === undefined ? undefined : readFunctionError(answer.FunctionError, text),
    log:
      answer.LogResult === undefined ? undefined : Buffer.from(answer.LogResult, 'base64').toString('utf8'),
  };
}
