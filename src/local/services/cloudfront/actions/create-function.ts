import { defineAction } from '../../../action.ts';
import { functionExists, functionTooLarge } from '../errors.ts';
import { functionShown } from '../functions/find.ts';
import { functions } from '../functions/state.ts';
import { location, newEtag } from '../ids.ts';
import { checkStores } from '../key-values/associated.ts';
import { CLOUDFRONT_LIMITS } from '../limits.ts';
import { onAll, requested } from '../permit.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html */
export const action = defineAction('cloudfront', 'CreateFunction', {
  authorize: ({ Tags }) => onAll('CreateFunction', requested(readTags([], Tags))),
  handler({ Name: name, FunctionConfig: config, FunctionCode: code, Tags }, context) {
    const table = context.state.table(functions);
    if (table.get(name) !== undefined) throw functionExists();
    if (code.length > CLOUDFRONT_LIMITS.functionBytes) throw functionTooLarge();
    checkStores(context, config);
    const development = {
      config,
      code: Buffer.from(code).toString('base64'),
      etag: newEtag(context.random),
      created: context.now,
      modified: context.now,
    };
    const row = { name, development, tags: readTags([], Tags) };
    table.put(row);
    return {
      FunctionSummary: functionShown(context, row, development),
      Location: location(`function/${name}`),
      ETag: development.etag,
    };
  },
});
