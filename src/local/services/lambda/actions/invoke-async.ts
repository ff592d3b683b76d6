import { defineStagedAction } from '../../../action.ts';
import { scheduleAsync } from '../async.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { onFunction } from '../names.ts';
import { readEvent } from '../read-event.ts';
import { targetOf } from '../target.ts';
import { wholePayload } from '../whole-payload.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_InvokeAsync.html */
export const action = defineStagedAction('lambda', 'InvokeAsync', {
  authorize: (input, context) => onFunction(context, 'InvokeFunction', input.FunctionName),
  receive: async (input) => await wholePayload(input.InvokeArgs),
  handler(input, context, payload) {
    scheduleAsync(
      context,
      targetOf(context, input.FunctionName, undefined),
      readEvent(payload, LAMBDA_LIMITS.asyncBytes),
    );
    return { Status: 202 };
  },
});
