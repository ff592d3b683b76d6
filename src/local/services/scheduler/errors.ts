import { AwsError } from '../../error.ts';

export const invalid = (message: string): AwsError => new AwsError('ValidationException', 400, message);

export const notFound = (what: string): AwsError =>
  new AwsError('ResourceNotFoundException', 404, `${what} does not exist.`);

export const conflict = (message: string): AwsError => new AwsError('ConflictException', 409, message);

export const quotaExceeded = (message: string): AwsError =>
  new AwsError('ServiceQuotaExceededException', 402, message);
