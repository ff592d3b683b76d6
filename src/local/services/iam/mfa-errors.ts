import { AwsError } from '../../error.ts';
import { noSuchEntity } from './errors.ts';

export const noDevice = (serial: string): AwsError =>
  noSuchEntity(`MFA Device with serial number ${serial} does not exist.`);

export const wrongCode = (): AwsError =>
  new AwsError('InvalidAuthenticationCode', 403, 'Authentication code for device is not valid.');
