import { validationError } from '../errors.ts';

/** What of a group's work can be suspended: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html */
export const processes = [
  'AZRebalance',
  'AddToLoadBalancer',
  'AlarmNotification',
  'HealthCheck',
  'InstanceRefresh',
  'Launch',
  'ReplaceUnhealthy',
  'ScheduledActions',
  'Terminate',
] as const;

/** The processes that a request names; all when it names none. */
export function readProcesses(named: readonly string[] | undefined): readonly string[] {
  if (named === undefined || named.length === 0) return processes;
  const wrong = named.find((name) => !processes.some((process) => process === name));
  if (wrong !== undefined) throw validationError(`"${wrong}" is not a valid Scaling Process.`);
  return named;
}
