import { defineAction } from '../../../action.ts';
import { noSuchEntity } from '../errors.ts';
import { permit } from '../permit.ts';

/**
 * No report was ever made: they need an organization.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOrganizationsAccessReport.html
 */
export const action = defineAction('iam', 'GetOrganizationsAccessReport', {
  authorize: () => permit('GetOrganizationsAccessReport', '*'),
  handler(input) {
    throw noSuchEntity(`The Job with id ${input.JobId} cannot be found.`);
  },
});
