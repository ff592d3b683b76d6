import { AwsError } from '../../../error.ts';

export const noSuchConfiguration = (): AwsError =>
  new AwsError('NoSuchConfiguration', 404, 'The specified configuration does not exist.');

export const tooManyConfigurations = (): AwsError =>
  new AwsError(
    'TooManyConfigurations',
    400,
    'You are attempting to create a new configuration but have already reached the limit of allowed configurations.',
  );

export const tooManyGroups = (): AwsError =>
  new AwsError(
    'TooManyConfigurations',
    400,
    'You have attempted to create more Storage Lens group configurations than the 50 allowed.',
  );

export const configurationExists = (): AwsError =>
  new AwsError('ConfigurationAlreadyExists', 409, 'The specified configuration already exists.');

export const mismatchedName = (): AwsError =>
  new AwsError(
    'MismatchedName',
    400,
    "The name specified in the request doesn't match the Storage Lens group name.",
  );
