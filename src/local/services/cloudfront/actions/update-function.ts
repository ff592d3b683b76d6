import { defineAction } from '../../../action.ts';
import { functionTooLarge } from '../errors.ts';
import { functionShown, mustFindFunction } from '../functions/find.ts';
import { functions } from '../functions/state.ts';
import { newEtag } from '../ids.ts';
import { checkIfMatch } from '../if-match.ts';
import { checkStores } from '../key-values/associated.ts';
import { CLOUDFRONT_LIMITS } from '../limits.ts';
import { on } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateFunction.html */
export const action = defineAction('cloudfront', 'UpdateFunction', {
  authorize: (input, context) => on(context, 'UpdateFunction', `function/${input.Name}`),
  handler({ Name, IfMatch, FunctionConfig: config, FunctionCode: code }, context) {
    const before = mustFindFunction(context, Name);
    checkIfMatch(IfMatch, before.development.etag);
    if (code.length > CLOUDFRONT_LIMITS.functionBytes) throw functionTooLarge();
    checkStores(context, config);
    const development = {
      ...before.development,
      config,
      code: Buffer.from(code).toString('base64'),
      etag: newEtag(context.random),
      modified: context.now,
    };
    const row = { ...before, development };
    context.state.table(functions).put(row);
    return { FunctionSummary: functionShown(context, row, development), ETag: development.etag };
  },
});
