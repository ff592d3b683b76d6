import { defineAction } from '../../../action.ts';
import { noProvisioned } from '../errors.ts';
import { onFunction } from '../names.ts';
import { provisionedPlace } from '../provisioned/provisioned-place.ts';
import { describeProvisioned, provisioned } from '../provisioned/provisioned-row.ts';
import { versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetProvisionedConcurrencyConfig.html */
export const action = defineAction('lambda', 'GetProvisionedConcurrencyConfig', {
  authorize: (input, context) =>
    onFunction(context, 'GetProvisionedConcurrencyConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier } = provisionedPlace(context, input.FunctionName, input.Qualifier);
    const row = context.state.table(provisioned).get(versionId(name, qualifier));
    if (row === undefined) throw noProvisioned();
    return describeProvisioned(row);
  },
});
