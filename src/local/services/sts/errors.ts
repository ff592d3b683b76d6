import { AwsError } from '../../error.ts';

export const validationError = (message: string): AwsError => new AwsError('ValidationError', 400, message);

export const accessDenied = (message: string): AwsError => new AwsError('AccessDenied', 403, message);

export const invalidParameterValue = (message: string): AwsError =>
  new AwsError('InvalidParameterValue', 400, message);

export const malformedPolicy = (message: string): AwsError =>
  new AwsError('MalformedPolicyDocument', 400, message);
