import { AwsError } from '../../error.ts';

export const invalidTimeRange = (): AwsError =>
  new AwsError('InvalidTimeRangeException', 400, 'The start time must be before the end time.');

export const invalidLookupAttributes = (): AwsError =>
  new AwsError('InvalidLookupAttributesException', 400, 'You can only look up events by one attribute.');

export const invalidNextToken = (): AwsError =>
  new AwsError('InvalidNextTokenException', 400, 'Invalid NextToken.');

export const trailNotFound = (name: string, account: string): AwsError =>
  new AwsError('TrailNotFoundException', 404, `Unknown trail: ${name} for the user: ${account}`);
