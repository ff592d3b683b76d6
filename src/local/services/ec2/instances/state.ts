/**
 * The life of an instance.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
 */
export type InstanceStateName =
  | 'pending'
  | 'running'
  | 'shutting-down'
  | 'terminated'
  | 'stopping'
  | 'stopped';

/** The low byte that `InstanceState.Code` carries for each state. */
const codes: Readonly<Record<InstanceStateName, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

export interface StateCode {
  Code: number;
  Name: InstanceStateName;
}

/** `InstanceState` as the API shows it. */
export function stateCode(name: InstanceStateName): StateCode {
  return { Code: codes[name], Name: name };
}

/** Whether a string of a filter or a row is the name of a state. */
export function isInstanceStateName(name: string): name is InstanceStateName {
  return Object.hasOwn(codes, name);
}

/** States that AWS counts against the quota of vCPUs: what occupies a host. */
export function occupiesHost(name: InstanceStateName): boolean {
  return name === 'pending' || name === 'running';
}

/** States in which an instance is on its way out or gone. */
export function isGone(name: InstanceStateName): boolean {
  return name === 'shutting-down' || name === 'terminated';
}
