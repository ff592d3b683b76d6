import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { askedFor } from '../provisioned/provisioned-row.ts';
import { functionNotFound, invalidParameter } from '../errors.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { functionArn, onFunction, readName } from '../names.ts';
import { reservedElsewhere } from '../concurrency.ts';
import { functions, LATEST } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html */
export const action = defineAction('lambda', 'PutFunctionConcurrency', {
  authorize: (input, context) => onFunction(context, 'PutFunctionConcurrency', input.FunctionName),
  handler(input, context) {
    const { name, qualifier } = readName(context, input.FunctionName);
    const row = context.state.table(functions).get(name);
    if (row === undefined) throw functionNotFound(functionArn(context, name, qualifier ?? LATEST));
    if (qualifier !== undefined)
      throw invalidParameter(
        'This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.',
      );
    const reserved = input.ReservedConcurrentExecutions;
    const asked = askedFor(context, name);
    if (reserved < asked)
      // This one says no type, and begins with a space.
      throw new AwsError(
        'InvalidParameterValueException',
        400,
        ` ReservedConcurrentExecutions  ${reserved} should not be lower than function's total provisioned concurrency [${asked}].`,
      );
    const left = LAMBDA_LIMITS.concurrency - reservedElsewhere(context, row.name) - reserved;
    if (left < LAMBDA_LIMITS.unreserved)
      throw invalidParameter(
        `Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${LAMBDA_LIMITS.unreserved}].`,
      );
    context.state.table(functions).put({ ...row, reserved });
    return { ReservedConcurrentExecutions: reserved };
  },
});
