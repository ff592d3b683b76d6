import { AwsError } from '../../error.ts';

export const invalidParameter = (message: string): AwsError =>
  new AwsError('InvalidParameterException', 400, message);

export const tokenExpired = (): AwsError =>
  new AwsError('PaginationTokenExpiredException', 400, 'The pagination token is not valid for this request.');
