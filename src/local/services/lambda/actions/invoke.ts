import { defineStagedAction } from '../../../action.ts';
import { scheduleAsync } from '../async.ts';
import { execute } from '../execute.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { tailOf } from '../log-lines.ts';
import { onFunction } from '../names.ts';
import { refuseNotHere } from '../not-here.ts';
import { readClientContext } from '../read-client-context.ts';
import { readEvent } from '../read-event.ts';
import { targetOf } from '../target.ts';
import type { Target } from '../target.ts';

interface Made {
  readonly status?: number;
  readonly target?: Target;
  readonly event?: string;
  readonly tail?: boolean;
  readonly clientContext?: string | undefined;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
export const action = defineStagedAction('lambda', 'Invoke', {
  authorize: (input, context) => onFunction(context, 'InvokeFunction', input.FunctionName, input.Qualifier),
  handler(input, context): Made {
    refuseNotHere(input);
    const { InvocationType: type = 'RequestResponse', Payload: payload } = input;
    const event = readEvent(
      payload,
      type === 'Event' ? LAMBDA_LIMITS.asyncBytes : LAMBDA_LIMITS.requestBytes,
    );
    const target = targetOf(context, input.FunctionName, input.Qualifier);
    if (type === 'DryRun') return { status: 204 };
    if (type === 'Event') {
      scheduleAsync(context, target, event);
      return { status: 202 };
    }
    const clientContext = readClientContext(input.ClientContext);
    return { target, event, tail: input.LogType === 'Tail', clientContext };
  },
  async finish({ status, target, event = '{}', tail, clientContext }, phase) {
    if (target === undefined) return { StatusCode: status ?? 200, Payload: new Uint8Array() };
    const { payload, failed, log } = await execute(phase, target, event, phase.requestId, {
      clientContext,
    });
    return {
      StatusCode: 200,
      FunctionError: failed ? 'Unhandled' : undefined,
      LogResult: tail === true ? tailOf(log, LAMBDA_LIMITS.logTailBytes) : undefined,
      ExecutedVersion: target.version.version,
      Payload: Buffer.from(payload),
    };
  },
});
