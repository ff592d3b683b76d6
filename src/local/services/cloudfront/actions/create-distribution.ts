import { defineAction } from '../../../action.ts';
import { createDistribution } from '../distributions/change.ts';
import { distributionShown } from '../distributions/shown.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistribution.html */
export const action = defineAction('cloudfront', 'CreateDistribution', {
  authorize: () => onAll('CreateDistribution'),
  handler({ DistributionConfig: config }, context) {
    const row = createDistribution(context, config, []);
    const shown = distributionShown(context, row, 'InProgress');
    return { Distribution: shown, ETag: row.etag, Location: location(`distribution/${row.id}`) };
  },
});
