import { defineAction } from '../../../action.ts';
import { invalidRequest } from '../errors.ts';
import { DEFAULT_ID, findLens, onLens } from '../storage-lens/configurations.ts';
import { lenses } from '../storage-lens/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteStorageLensConfiguration.html */
export const action = defineAction('s3control', 'DeleteStorageLensConfiguration', {
  authorize: (input, context) => onLens(context, 's3:DeleteStorageLensConfiguration', input),
  handler({ ConfigId }, context) {
    findLens(context, ConfigId);
    if (ConfigId === DEFAULT_ID) throw invalidRequest('The default dashboard cannot be deleted.');
    context.state.table(lenses).delete(ConfigId);
    return {};
  },
});
