import { AwsError } from '../../error.ts';

/** Their codes, statuses and reasons are the model's; the sentences are ours. */
const validation = (Reason: string, message: string): AwsError =>
  new AwsError('ValidationException', 400, message, { Reason });

export const invalidValue = (message: string): AwsError => validation('INVALID_PARAMETER_VALUE', message);

export const invalidPageToken = (): AwsError =>
  validation('INVALID_PAGE_TOKEN', 'The value for NextToken is invalid.');

export const ruleNotFound = (): AwsError =>
  new AwsError('ResourceNotFoundException', 404, 'Rule not found.', { Reason: 'RULE_NOT_FOUND' });

export const ruleState = (message: string): AwsError =>
  new AwsError('ConflictException', 409, message, { Reason: 'INVALID_RULE_STATE' });

export const quotaExceeded = (message: string): AwsError =>
  new AwsError('ServiceQuotaExceededException', 402, message, { Reason: 'SERVICE_QUOTA_EXCEEDED' });
