import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { distributions } from '../distributions/state.ts';
import { noMonitoring } from '../errors.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteMonitoringSubscription.html */
export const action = defineAction('cloudfront', 'DeleteMonitoringSubscription', {
  authorize: () => onAll('DeleteMonitoringSubscription'),
  handler({ DistributionId: id }, context) {
    const row = mustFindDistribution(context, id);
    if (row.monitoring === undefined) throw noMonitoring();
    context.state.table(distributions).put({ ...row, monitoring: undefined });
    return {};
  },
});
