import { AwsError } from '../../error.ts';

/** Auto Scaling's errors, with its sentences. */
const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const validationError = (message: string): AwsError => client('ValidationError', message);

/** How most actions say that there is no such group. */
export const groupNotFound = (name: string): AwsError =>
  validationError(`AutoScalingGroup name not found - AutoScalingGroup '${name}' not found`);

/** How UpdateAutoScalingGroup and SetDesiredCapacity say it. */
export const groupNameNull = (): AwsError => validationError('AutoScalingGroup name not found - null');

export const groupExists = (name: string): AwsError =>
  client(
    'AlreadyExists',
    `AutoScalingGroup by this name already exists - A group with the name ${name} already exists`,
  );

export const groupHasInstances = (): AwsError =>
  client(
    'ResourceInUse',
    'You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group.',
  );

export const configurationNotFound = (name: string): AwsError =>
  validationError(`Launch configuration name not found - Launch configuration ${name} not found`);

export const configurationExists = (name: string): AwsError =>
  client(
    'AlreadyExists',
    `Launch Configuration by this name already exists - A launch configuration already exists with the name ${name}`,
  );

export const configurationInUse = (name: string, group: string): AwsError =>
  client(
    'ResourceInUse',
    `Cannot delete launch configuration ${name} because it is attached to AutoScalingGroup ${group}`,
  );

export const memberNotFound = (id: string): AwsError =>
  validationError(`Instance Id not found - No managed instance found for instance ID ${id}`);

export const instanceInvalid = (id: string): AwsError => validationError(`Instance [${id}] is invalid.`);

export const belowMinimum = (min: number): AwsError =>
  validationError(
    `Currently, desiredSize equals minSize (${min}). Terminating instance without replacement will violate group's min size constraint. Either set shouldDecrementDesiredCapacity flag to false or lower group's min size.`,
  );

export const noRefreshUnderWay = (group: string): AwsError =>
  client(
    'ActiveInstanceRefreshNotFound',
    `No in progress or pending Instance Refresh found for Auto Scaling group ${group}`,
  );

export const contended = (): AwsError =>
  client(
    'ResourceContention',
    'You already have a pending update to an Auto Scaling resource (for example, a group, instance, or load balancer).',
  );

export const coolingDown = (): AwsError =>
  client(
    'ScalingActivityInProgress',
    "The operation can't be performed because there are scaling activities in progress.",
  );

export const limitExceeded = (what: string): AwsError =>
  client(
    'LimitExceeded',
    `You have already reached a limit for your Amazon EC2 Auto Scaling resources (${what}).`,
  );

export const invalidToken = (): AwsError => client('InvalidNextToken', 'The NextToken value is not valid.');
