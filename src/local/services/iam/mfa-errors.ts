import { AwsError } from '../../error.ts';

export const wrongCode = (): AwsError =>
  new AwsError('InvalidAuthenticationCode', 403, 'Authentication code for device is not valid.');
