import { AwsError } from '../../error.ts';

export const invalid = (message: string): AwsError => new AwsError('InvalidParameterException', 400, message);

export const notFound = (message: string): AwsError => new AwsError('NotFoundException', 400, message);

export const duplicate = (message: string): AwsError =>
  new AwsError('DuplicateRecordException', 400, message);

export const tooMany = (message: string): AwsError =>
  new AwsError('CreationLimitExceededException', 400, message);

export const invalidNextToken = (): AwsError =>
  new AwsError('InvalidNextTokenException', 400, 'The NextToken value is not valid.');

export const otherAccount = (): AwsError => new AwsError('AccessDeniedException', 400, 'Access Denied.');

/** An action is in a state in which this cannot be done. */
export const locked = (status: string): AwsError =>
  new AwsError('ResourceLockedException', 400, `The action cannot be changed while its status is ${status}.`);
