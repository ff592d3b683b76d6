import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { noMonitoring } from '../errors.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetMonitoringSubscription.html */
export const action = defineAction('cloudfront', 'GetMonitoringSubscription', {
  authorize: () => onAll('GetMonitoringSubscription'),
  handler({ DistributionId: id }, context) {
    const { monitoring } = mustFindDistribution(context, id);
    if (monitoring === undefined) throw noMonitoring();
    return { MonitoringSubscription: monitoring };
  },
});
