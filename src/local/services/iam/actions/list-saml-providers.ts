import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { samlProviders } from '../provider-state.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html */
export const action = defineAction('iam', 'ListSAMLProviders', {
  authorize: () => permit('ListSAMLProviders', '*'),
  handler(_input, { state }) {
    const SAMLProviderList = [...state.table(samlProviders).list()].map(({ arn, created, validUntil }) => ({
      Arn: arn,
      CreateDate: date(created),
      ValidUntil: date(validUntil),
    }));
    return { SAMLProviderList };
  },
});
