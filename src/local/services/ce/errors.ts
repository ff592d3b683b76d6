import { AwsError } from '../../error.ts';

export const invalid = (message: string): AwsError => new AwsError('ValidationException', 400, message);

export const startNotBeforeEnd = (): AwsError =>
  invalid('Start date (and hour) should be before end date (and hour)');

export const endTooLate = (): AwsError => invalid('end date past the beginning of next month');

export const startsTooEarly = (): AwsError =>
  invalid(
    'To retrieve data beyond the past 14 months, your start date needs to be the first day of the month.',
  );

export const dataUnavailable = (message: string): AwsError =>
  new AwsError('DataUnavailableException', 400, message);

export const insufficientHistory = (): AwsError =>
  dataUnavailable('Insufficient amount of historical data to generate forecast.');

export const invalidNextToken = (): AwsError =>
  new AwsError('InvalidNextTokenException', 400, 'The NextPageToken value is not valid.');
