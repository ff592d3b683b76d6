import { defineAction } from '../../../action.ts';
import { distributions } from '../distributions/state.ts';
import { behavioursOf } from '../entities/used.ts';
import { functionInUse } from '../errors.ts';
import { functionArn, mustFindFunction } from '../functions/find.ts';
import { functions } from '../functions/state.ts';
import { checkIfMatch } from '../if-match.ts';
import { on } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteFunction.html */
export const action = defineAction('cloudfront', 'DeleteFunction', {
  authorize: (input, context) => on(context, 'DeleteFunction', `function/${input.Name}`),
  handler({ Name, IfMatch }, context) {
    const row = mustFindFunction(context, Name);
    checkIfMatch(IfMatch, row.development.etag);
    const arn = functionArn(context, Name);
    for (const { config } of context.state.table(distributions).list())
      for (const { FunctionAssociations: used } of behavioursOf(config))
        if (used?.Items?.some(({ FunctionARN }) => FunctionARN === arn) === true) throw functionInUse();
    context.state.table(functions).delete(Name);
    return {};
  },
});
