import { AwsError } from '../../error.ts';

const client = (code: string, message: string, status = 400): AwsError => new AwsError(code, status, message);

/** CloudWatch's errors, by the names of its model; the wire knows their older names. */
export const invalidValue = (message: string): AwsError => client('InvalidParameterValueException', message);

export const invalidCombination = (message: string): AwsError =>
  client('InvalidParameterCombinationException', message);

export const missingParameter = (message: string): AwsError =>
  client('MissingRequiredParameterException', message);

export const validationError = (message: string): AwsError => client('ValidationError', message);

export const alarmNotFound = (): AwsError => client('ResourceNotFound', '', 404);

export const resourceNotFound = (message: string): AwsError =>
  client('ResourceNotFoundException', message, 404);

export const invalidToken = (): AwsError => client('InvalidNextToken', 'Invalid token');

export const dashboardNotFound = (name: string): AwsError =>
  client('DashboardNotFoundError', `Dashboard ${name} does not exist`, 404);
