import { AwsError } from '../../error.ts';

/**
 * EC2's errors around instances, with the sentences of EC2.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const dryRunOperation = (): AwsError =>
  new AwsError('DryRunOperation', 412, 'Request would have succeeded, but DryRun flag is set.');

export const missingParameter = (name: string): AwsError =>
  client('MissingParameter', `The request must contain the parameter ${name}`);

export const invalidParameterValue = (message: string): AwsError => client('InvalidParameterValue', message);

export const invalidParameterCombination = (message: string): AwsError =>
  client('InvalidParameterCombination', message);

export const excludingParameters = (one: string, other: string): AwsError =>
  invalidParameterCombination(`The parameter ${one} cannot be used with the parameter ${other}`);

export const instanceIdMalformed = (id: string): AwsError =>
  client(
    'InvalidInstanceID.Malformed',
    `Invalid id: "${id}"${id.startsWith('i-') ? '' : ' (expecting "i-...")'}`,
  );

export const instancesNotFound = (ids: readonly string[]): AwsError =>
  client(
    'InvalidInstanceID.NotFound',
    ids.length === 1
      ? `The instance ID '${ids[0]}' does not exist`
      : `The instance IDs '${ids.join(', ')}' do not exist`,
  );

export const imageIdMalformed = (id: string): AwsError =>
  client('InvalidAMIID.Malformed', `Invalid id: "${id}" (expecting "ami-...")`);

export const keyPairNotFound = (name: string): AwsError =>
  client('InvalidKeyPair.NotFound', `The key pair '${name}' does not exist`);

export const groupNameNotFound = (name: string, vpcId: string): AwsError =>
  client('InvalidGroup.NotFound', `The security group '${name}' does not exist in default VPC '${vpcId}'`);

export const noDefaultVpc = (): AwsError =>
  client(
    'VPCIdNotSpecified',
    'No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.',
  );

export const noSubnetInDefaultVpc = (vpcId: string): AwsError =>
  client('MissingInput', `No subnets found for the default VPC '${vpcId}'. Please specify a subnet.`);

export const differentNetworks = (groupId: string, subnetId: string): AwsError =>
  client(
    'InvalidParameter',
    `Security group ${groupId} and subnet ${subnetId} belong to different networks.`,
  );

export const noDefaultSubnet = (zone: string): AwsError =>
  client('MissingInput', `No default subnet for availability zone: '${zone}'.`);

export const typeUnknown = (name: string): AwsError =>
  invalidParameterValue(`Invalid value '${name}' for InstanceType.`);

export const typeNotInRegion = (): AwsError =>
  client(
    'Unsupported',
    'The requested configuration is currently not supported. Please check the documentation for supported configurations.',
  );

export const typeNotInZone = (type: string, zone: string, zones: readonly string[]): AwsError =>
  client(
    'Unsupported',
    `Your requested instance type (${type}) is not supported in your requested Availability Zone (${zone}). ` +
      `Please retry your request by not specifying an Availability Zone or choosing ${zones.join(', ')}.`,
  );

export const architectureMismatch = (ofType: readonly string[], ofImage: string): AwsError =>
  invalidParameterValue(
    `The architecture '${ofType.join(',')}' of the specified instance type does not match the architecture ` +
      `'${ofImage}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, ` +
      "and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture " +
      'of the instance type or AMI.',
  );

export const virtualizationMismatch = (needed: string, type: string): AwsError =>
  invalidParameterCombination(
    `Virtualization type '${needed}' is required for instances of type '${type}'. ` +
      `Ensure that you are using an AMI with virtualization type '${needed}'. ` +
      'For more information, see http://docs.aws.amazon.com/AWSEC2/latest/UserGuide/virtualization_types.html#virtualization_types_instances.',
  );

export const vcpuLimitExceeded = (limit: number): AwsError =>
  client(
    'VcpuLimitExceeded',
    `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket ` +
      'that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request ' +
      'to request an adjustment to this limit.',
  );

export const maxSpotInstanceCountExceeded = (): AwsError =>
  client('MaxSpotInstanceCountExceeded', 'Max spot instance count exceeded');

export const userDataMalformed = (): AwsError =>
  client('InvalidUserData.Malformed', 'Invalid BASE64 encoding of user data.');

export const cannotStart = (id: string): AwsError =>
  client('IncorrectInstanceState', `The instance '${id}' is not in a state from which it can be started.`);

export const noRootVolume = (id: string, device: string): AwsError =>
  invalidParameterValue(
    `Invalid value '${id}' for instanceId. Instance does not have a volume attached at root (${device})`,
  );

export const cannotStop = (id: string): AwsError =>
  client('IncorrectInstanceState', `This instance '${id}' is not in a state from which it can be stopped.`);

export const neverRan = (id: string): AwsError =>
  client(
    'IncorrectInstanceState',
    `Instance '${id}' cannot be stopped as it has never reached the 'running' state.`,
  );

export const cannotReboot = (id: string): AwsError =>
  client('IncorrectInstanceState', `The instance '${id}' is not in a state from which it can be rebooted.`);

export const notStopped = (id: string): AwsError =>
  client('IncorrectInstanceState', `The instance '${id}' is not in the 'stopped' state.`);

export const stopProtected = (id: string): AwsError =>
  client(
    'OperationNotPermitted',
    `The instance '${id}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.`,
  );

export const terminationProtected = (id: string): AwsError =>
  client(
    'OperationNotPermitted',
    `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
  );

export const terminationProtectedFromStop = (id: string): AwsError =>
  client(
    'OperationNotPermitted',
    `The instance '${id}' may not be terminated. Modify its 'disableApiStop' instance attribute and try again.`,
  );

export const rootIsInstanceStore = (id: string): AwsError =>
  client(
    'UnsupportedOperation',
    `The instance '${id}' does not have an 'ebs' root device type and cannot be stopped.`,
  );

export const oneTimeSpot = (id: string): AwsError =>
  client(
    'UnsupportedOperation',
    `You can't stop the Spot Instance '${id}' because it is associated with a one-time Spot Instance request. ` +
      'You can only stop Spot Instances associated with persistent Spot Instance requests.',
  );

export const notConfiguredForHibernation = (id: string): AwsError =>
  client(
    'UnsupportedHibernationConfiguration',
    `The instance can't be hibernated because it was not configured at launch for hibernation: ${id}`,
  );

export const notReadyToHibernate = (): AwsError =>
  client('UnsupportedOperation', 'Instance is not ready to hibernate yet.');

export const unsupportedHibernation = (message: string): AwsError =>
  client('UnsupportedHibernationConfiguration', message);

export const snapshotNotFound = (id: string): AwsError =>
  client('InvalidSnapshot.NotFound', `The snapshot '${id}' does not exist.`);

export const invalidBlockDeviceMapping = (message: string): AwsError =>
  client('InvalidBlockDeviceMapping', message);

export const interfaceInUse = (id: string): AwsError =>
  client('InvalidNetworkInterface.InUse', `Interface: [${id}] in use.`);

export const attachmentLimitExceeded = (count: number, type: string): AwsError =>
  client('AttachmentLimitExceeded', `Interface count ${count} exceeds the limit for ${type}`);

export const notEnoughAddresses = (subnetId: string): AwsError =>
  client(
    'InsufficientFreeAddressesInSubnet',
    `There are not enough free addresses in subnet '${subnetId}' to satisfy the requested number of instances.`,
  );

export const placementGroupUnknown = (name: string): AwsError =>
  client('InvalidPlacementGroup.Unknown', `The Placement Group '${name}' is unknown.`);

export const shutdownBehaviorInvalid = (value: string): AwsError =>
  invalidParameterValue(`Value (${value}) for parameter instanceInitiatedShutdownBehavior is invalid.`);

export const idempotentParameterMismatch = (): AwsError =>
  client(
    'IdempotentParameterMismatch',
    'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).',
  );

export const unknownAttribute = (name: string): AwsError =>
  invalidParameterValue(`Value (${name}) for parameter attribute is invalid. Unknown attribute.`);

export const noAttribute = (): AwsError => invalidParameterCombination('No attributes specified.');

export const severalAttributes = (): AwsError =>
  invalidParameterCombination('Fields for multiple attribute types specified');

export const severalInterfaces = (id: string): AwsError =>
  client(
    'InvalidInstanceID',
    `There are multiple interfaces attached to instance '${id}'. Please specify an interface ID for the operation instead.`,
  );

export const noSuchDevice = (name: string): AwsError =>
  client('InvalidInstanceAttributeValue', `No device is currently mapped at ${name}`);

export const enaRequired = (type: string, id: string): AwsError =>
  invalidParameterCombination(
    `Enhanced networking with the Elastic Network Adapter (ENA) is required for the '${type}' instance type. ` +
      `Ensure that your instance '${id}' is enabled for ENA.`,
  );

export const enaRequiredOfImage = (type: string): AwsError =>
  invalidParameterCombination(
    `Enhanced networking with the Elastic Network Adapter (ENA) is required for the '${type}' instance type. ` +
      'Ensure that you are using an AMI that is enabled for ENA.',
  );

export const ebsOptimizedUnsupported = (): AwsError =>
  client(
    'Unsupported',
    'EBS-optimized instances are not supported for your requested configuration. ' +
      'Please check the documentation for supported configurations.',
  );

/** The sentence is ours. */
export const spreadGroupFull = (name: string, zone: string, most: number): AwsError =>
  client(
    'InstanceLimitExceeded',
    `The spread placement group '${name}' can have at most ${most} running instances in ${zone}.`,
  );

export const spotTypeFixed = (id: string): AwsError =>
  client('UnsupportedOperation', `The instance type of the Spot Instance '${id}' cannot be modified.`);

export const spotRequestsNotFound = (ids: readonly string[]): AwsError =>
  client(
    'InvalidSpotInstanceRequestID.NotFound',
    `The spot instance request ID '${ids.join(', ')}' does not exist`,
  );

export const latestConsoleUnsupported = (): AwsError =>
  client('UnsupportedOperation', 'This instance type does not support retrieving the latest console logs.');

export const screenshotUnsupported = (type: string): AwsError =>
  client('UnsupportedOperation', `The instance type ${type} does not support console screenshots.`);

export const screenshotNotRunning = (id: string): AwsError =>
  client('IncorrectInstanceState', `The instance '${id}' is not in the 'running' state.`);

export const placementGroupDuplicate = (name: string): AwsError =>
  client('InvalidPlacementGroup.Duplicate', `The Placement Group '${name}' already exists.`);

export const placementGroupInUse = (name: string): AwsError =>
  client('InvalidPlacementGroup.InUse', `The placement group '${name}' is in use and may not be deleted.`);

export const placementGroupIdUnknown = (id: string): AwsError =>
  client('InvalidPlacementGroupId.NotFound', `The Placement Group Id '${id}' does not exist.`);

export const clusterUnsupported = (strategy: string, type: string): AwsError =>
  invalidParameterCombination(
    `${strategy.charAt(0).toUpperCase()}${strategy.slice(1)} placement groups are not supported by the '${type}' instance type. Specify a supported instance type or change the placement group strategy, and try again.`,
  );

export const invalidTenancy = (id: string, from: string, to: string): AwsError =>
  client('InvalidTenancy', `The tenancy of instance '${id}' cannot be modified from '${from}' to '${to}'.`);
