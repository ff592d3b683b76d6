import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html */
export const action = defineAction('iam', 'ListOrganizationsFeatures', {
  authorize: () => permit('ListOrganizationsFeatures', '*'),
  handler() {
    throw noOrganization();
  },
});
