import { defineStagedAction } from '../../../action.ts';
import { functionShown, mustFindFunction, mustFindStage } from '../functions/find.ts';
import { checkIfMatch } from '../if-match.ts';
import { invalidArgument } from '../errors.ts';
import { storesOf } from '../key-values/associated.ts';
import { on } from '../permit.ts';
import { isFields } from '../../../../wire/record.ts';
import { runFunction } from '../runtime/run-function.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html */
export const action = defineStagedAction('cloudfront', 'TestFunction', {
  authorize: (input, context) => on(context, 'TestFunction', `function/${input.Name}`),
  handler({ Name, IfMatch, Stage, EventObject }, context) {
    const row = mustFindFunction(context, Name);
    const at = mustFindStage(row, Stage);
    checkIfMatch(IfMatch, at.etag);
    const stores = storesOf(context, at.config);
    return { at, stores, summary: functionShown(context, row, at), event: readEvent(EventObject) };
  },
  async finish({ at, stores, summary, event }, phase) {
    const { result, output, error, logs, utilization } = await runFunction(phase, at, event, stores);
    return {
      TestResult: {
        FunctionSummary: summary,
        ComputeUtilization: String(utilization),
        FunctionExecutionLogs: [...logs],
        FunctionErrorMessage: error ?? '',
        FunctionOutput: result === undefined ? '' : JSON.stringify({ [result.kind]: output }),
      },
    };
  },
});

function readEvent(bytes: Uint8Array): object {
  let event: unknown;
  try {
    event = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw notReadable();
  }
  if (!isFields(event)) throw notReadable();
  return event;
}

const notReadable = () => invalidArgument('The parameter EventObject is not a valid JSON object.');
