import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';
import { permit } from '../permit.ts';

/**
 * Needs an organization with service control policies, and there is none.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateOrganizationsAccessReport.html
 */
export const action = defineAction('iam', 'GenerateOrganizationsAccessReport', {
  authorize: ({ EntityPath: path }, { account, partition }) =>
    permit('GenerateOrganizationsAccessReport', `arn:${partition}:iam::${account}:access-report/${path}`),
  handler() {
    throw noOrganization();
  },
});
