import { AwsError } from '../../../error.ts';

export const noSuchConfiguration = (): AwsError =>
  new AwsError('NoSuchConfiguration', 404, 'The specified configuration does not exist.');

export const tooManyConfigurations = (): AwsError =>
  new AwsError(
    'TooManyConfigurations',
    400,
    'You are attempting to create a new configuration but have already reached the limit of allowed configurations.',
  );
