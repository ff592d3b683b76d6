import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { distributions } from '../distributions/state.ts';
import { onAll } from '../permit.ts';

/** One that is there is replaced: so Terraform changes it. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateMonitoringSubscription.html */
export const action = defineAction('cloudfront', 'CreateMonitoringSubscription', {
  authorize: () => onAll('CreateMonitoringSubscription'),
  handler({ DistributionId: id, MonitoringSubscription: monitoring }, context) {
    const row = mustFindDistribution(context, id);
    context.state.table(distributions).put({ ...row, monitoring });
    return { MonitoringSubscription: monitoring };
  },
});
