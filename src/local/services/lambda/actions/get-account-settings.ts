import { defineAction } from '../../../action.ts';
import { reservedElsewhere } from '../concurrency.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { functions, versions } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html */
export const action = defineAction('lambda', 'GetAccountSettings', {
  authorize: () => [{ action: 'lambda:GetAccountSettings', arn: '*' }],
  handler(_, context) {
    let size = 0;
    for (const row of context.state.table(versions).list()) size += row.codeSize;
    return {
      AccountLimit: {
        TotalCodeSize: LAMBDA_LIMITS.codeStorageBytes,
        CodeSizeUnzipped: LAMBDA_LIMITS.unzippedBytes,
        CodeSizeZipped: LAMBDA_LIMITS.zippedBytes,
        ConcurrentExecutions: LAMBDA_LIMITS.concurrency,
        UnreservedConcurrentExecutions: LAMBDA_LIMITS.concurrency - reservedElsewhere(context),
      },
      AccountUsage: { TotalCodeSize: size, FunctionCount: context.state.table(functions).count() },
    };
  },
});
