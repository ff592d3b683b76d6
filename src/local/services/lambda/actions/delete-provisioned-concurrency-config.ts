import { defineAction } from '../../../action.ts';
import { onFunction } from '../names.ts';
import { provisionedPlace } from '../provisioned/provisioned-place.ts';
import { deleteProvisioned } from '../provisioned/provisioned-row.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteProvisionedConcurrencyConfig.html */
export const action = defineAction('lambda', 'DeleteProvisionedConcurrencyConfig', {
  authorize: (input, context) =>
    onFunction(context, 'DeleteProvisionedConcurrencyConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier } = provisionedPlace(context, input.FunctionName, input.Qualifier);
    deleteProvisioned(context, name, qualifier);
    return {};
  },
});
