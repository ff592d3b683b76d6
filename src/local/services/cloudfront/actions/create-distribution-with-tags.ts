import { defineAction } from '../../../action.ts';
import { createDistribution } from '../distributions/change.ts';
import { distributionShown } from '../distributions/shown.ts';
import { location } from '../ids.ts';
import { on, onAll, requested } from '../permit.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistributionWithTags.html */
export const action = defineAction('cloudfront', 'CreateDistributionWithTags', {
  authorize: ({ DistributionConfigWithTags: { Tags } }, context) => {
    const keys = requested(readTags([], Tags));
    const tagging = on(context, 'TagResource', 'distribution/*').map((one) => ({ ...one, context: keys }));
    return [...onAll('CreateDistribution', keys), ...tagging];
  },
  handler({ DistributionConfigWithTags: { DistributionConfig: config, Tags } }, context) {
    const row = createDistribution(context, config, readTags([], Tags));
    const shown = distributionShown(context, row, 'InProgress');
    return { Distribution: shown, ETag: row.etag, Location: location(`distribution/${row.id}`) };
  },
});
