import { defineAction } from '../../../action.ts';
import { mustFindFunction, mustFindStage } from '../functions/find.ts';
import { on } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetFunction.html */
export const action = defineAction('cloudfront', 'GetFunction', {
  authorize: (input, context) => on(context, 'GetFunction', `function/${input.Name}`),
  handler({ Name, Stage }, context) {
    const { code, etag } = mustFindStage(mustFindFunction(context, Name), Stage);
    return { FunctionCode: Buffer.from(code, 'base64'), ETag: etag, ContentType: 'application/octet-stream' };
  },
});
