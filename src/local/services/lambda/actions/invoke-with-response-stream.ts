import type { InvokeWithResponseStreamResponseEvent } from '../../../../wire/generated/lambda.ts';
import { defineStagedAction } from '../../../action.ts';
import { liveEvents } from '../../../live-events.ts';
import { execute } from '../execute.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { tailOf } from '../log-lines.ts';
import { onFunction } from '../names.ts';
import { refuseNotHere } from '../not-here.ts';
import { readClientContext } from '../read-client-context.ts';
import { readEvent } from '../read-event.ts';
import { streamed } from '../streamed.ts';
import type { StreamedEvent } from '../streamed.ts';
import { targetOf } from '../target.ts';
import type { Target } from '../target.ts';

interface Made {
  /** Absent when only the permission was asked. */
  readonly target?: Target;
  readonly event: string;
  readonly tail: boolean;
  readonly clientContext?: string | undefined;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html */
export const action = defineStagedAction('lambda', 'InvokeWithResponseStream', {
  authorize: (input, context) => onFunction(context, 'InvokeFunction', input.FunctionName, input.Qualifier),
  handler(input, context): Made {
    refuseNotHere(input);
    const event = readEvent(input.Payload, LAMBDA_LIMITS.requestBytes);
    const target = targetOf(context, input.FunctionName, input.Qualifier);
    const tail = input.LogType === 'Tail';
    if (input.InvocationType === 'DryRun') return { event, tail };
    const clientContext = readClientContext(input.ClientContext);
    return { target, event, tail, clientContext };
  },
  async finish({ target, event, tail, clientContext }, phase) {
    if (target === undefined) return { StatusCode: 204, EventStream: nothing() };
    const { first, rest } = await streamed((onPiece) =>
      execute(phase, target, event, phase.requestId, { clientContext, onPiece }),
    );
    return {
      StatusCode: 200,
      ExecutedVersion: target.version.version,
      EventStream: liveEvents(phase.signal, async function* () {
        yield* eventsOf(first, tail);
        for await (const next of rest) yield* eventsOf(next, tail);
      }),
    };
  },
});

/** A function that does not stream answers with one piece. */
function* eventsOf(event: StreamedEvent, tail: boolean): Generator<InvokeWithResponseStreamResponseEvent> {
  if ('piece' in event) {
    yield { PayloadChunk: { Payload: event.piece } };
    return;
  }
  const { failed, payload, log, streamed: inPieces } = event.done;
  const LogResult = tail ? tailOf(log, LAMBDA_LIMITS.logTailBytes) : undefined;
  if (!failed && !inPieces) yield { PayloadChunk: { Payload: Buffer.from(payload) } };
  yield {
    InvokeComplete: failed ? { ErrorCode: 'Unhandled', ErrorDetails: payload, LogResult } : { LogResult },
  };
}

async function* nothing(): AsyncGenerator<InvokeWithResponseStreamResponseEvent> {}
