import { AwsError } from '../../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const imageUnavailable = (id: string): AwsError =>
  client('InvalidAMIID.Unavailable', `The image id '[${id}]' is no longer available`);

export const imagesNotFound = (ids: readonly string[]): AwsError =>
  client(
    'InvalidAMIID.NotFound',
    ids.length === 1
      ? `The image id '[${ids[0]}]' does not exist`
      : `The image ids '[${ids.join(', ')}]' do not exist`,
  );

export const imageNameMalformed = (): AwsError =>
  client(
    'InvalidAMIName.Malformed',
    "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'",
  );

export const imageNameDuplicate = (name: string, id: string): AwsError =>
  client('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${id}`);

export const imageInState = (id: string, state: string): AwsError =>
  client('IncorrectState', `The image '${id}' is in the '${state}' state.`);

export const imageProtected = (id: string): AwsError =>
  client('OperationNotPermitted', `The image '${id}' is protected from deregistration.`);

export const permissionItemInvalid = (type: string, value: string): AwsError =>
  client('InvalidAMIAttributeItemValue', `Invalid attribute item value "${value}" for ${type} item type.`);

export const publicSharingBlocked = (): AwsError =>
  client(
    'OperationNotPermitted',
    "You can't publicly share this image because block public access is enabled for this account.",
  );
