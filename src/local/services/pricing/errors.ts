import { AwsError } from '../../error.ts';

export const invalid = (message: string): AwsError => new AwsError('InvalidParameterException', 400, message);

export const notFound = (message: string): AwsError => new AwsError('NotFoundException', 400, message);

export const invalidNextToken = (): AwsError =>
  new AwsError('InvalidNextTokenException', 400, 'The NextToken value is not valid.');
