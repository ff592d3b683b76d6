import type { Explainer } from '../context.ts';

/** Says which instances of a group are not in service yet, and what its newest failed activity says. */
export const explainScaling: Explainer = async ({ id, connection }) => {
  const [{ AutoScalingGroups }, { Activities }] = await Promise.all([
    connection.call('autoscaling', 'DescribeAutoScalingGroups', { AutoScalingGroupNames: [id] }),
    connection.call('autoscaling', 'DescribeScalingActivities', { AutoScalingGroupName: id, MaxRecords: 20 }),
  ]);
  const instances = AutoScalingGroups[0]?.Instances ?? [];
  const open = instances.filter(({ LifecycleState }) => LifecycleState !== 'InService');
  const named = open.slice(0, 5).map((one) => `${one.InstanceId} is ${one.LifecycleState}`);
  const more = open.length > named.length ? ` and ${open.length - named.length} more` : '';
  const where =
    named.length > 0 ? `${named.join(', ')}${more}.` : `${instances.length} instances are in service.`;
  const failed = Activities.find(({ StatusCode }) => StatusCode === 'Failed' || StatusCode === 'Cancelled');
  if (failed === undefined) return { message: where };
  return {
    message: `${where} The newest failure: ${failed.StatusMessage ?? failed.Cause}`,
    hint: `See all of it with: nuage asg show ${id}`,
  };
};
