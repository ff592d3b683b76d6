import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { onDistribution } from '../distributions/permit.ts';
import { invalidationsOf, invalidationStatus } from '../invalidations/find.ts';
import { itemsOf, pageOf } from '../page.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListInvalidations.html */
export const action = defineAction('cloudfront', 'ListInvalidations', {
  authorize: (input, context) => onDistribution(context, 'ListInvalidations', input.DistributionId),
  handler(input, context) {
    mustFindDistribution(context, input.DistributionId);
    const { rows, ...page } = pageOf(input, invalidationsOf(context, input.DistributionId), ({ id }) => id);
    const items = itemsOf(rows, (row) => ({
      Id: row.id,
      CreateTime: new Date(row.created),
      Status: invalidationStatus(row, context.now),
    }));
    return { InvalidationList: { ...page, ...items } };
  },
});
