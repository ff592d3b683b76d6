import { validationError } from '../errors.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_EnableMetricsCollection.html */
export const groupMetrics = [
  'GroupAndWarmPoolDesiredCapacity',
  'GroupAndWarmPoolTotalCapacity',
  'GroupDesiredCapacity',
  'GroupInServiceCapacity',
  'GroupInServiceInstances',
  'GroupMaxSize',
  'GroupMinSize',
  'GroupPendingCapacity',
  'GroupPendingInstances',
  'GroupStandbyCapacity',
  'GroupStandbyInstances',
  'GroupTerminatingCapacity',
  'GroupTerminatingInstances',
  'GroupTotalCapacity',
  'GroupTotalInstances',
  'WarmPoolDesiredCapacity',
  'WarmPoolMinSize',
  'WarmPoolPendingCapacity',
  'WarmPoolTerminatingCapacity',
  'WarmPoolTotalCapacity',
  'WarmPoolWarmedCapacity',
] as const;

/** The metrics that a request names; all when it names none. */
export function readMetrics(named: readonly string[] | undefined): readonly string[] {
  if (named === undefined || named.length === 0) return groupMetrics;
  const wrong = named.find((name) => !groupMetrics.some((metric) => metric === name));
  if (wrong !== undefined) throw validationError(`"${wrong}" is not a valid Metric Type.`);
  return named;
}
