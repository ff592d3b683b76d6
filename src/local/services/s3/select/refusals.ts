import { AwsError } from '../../../error.ts';

/** What S3 Select says of an expression: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#SelectObjectContentErrorCodeList */
export const unexpectedToken = (): AwsError =>
  new AwsError('ParseUnexpectedToken', 400, 'The SQL expression contains an unexpected token.');

export const unsupportedStructure = (): AwsError =>
  new AwsError(
    'UnsupportedSqlStructure',
    400,
    'We encountered an unsupported SQL structure. Check the SQL Reference.',
  );

export const wrongParameter = (): AwsError =>
  new AwsError(
    'InvalidRequestParameter',
    400,
    'The value of a parameter in the SelectRequest element is not valid. Check the service API documentation and try again.',
  );

export const noScanRange = (): AwsError =>
  new AwsError(
    'UnsupportedScanRangeInput',
    400,
    'Scan range queries are not supported on this type of object.',
  );

export const unsupportedFunction = (): AwsError =>
  new AwsError('UnsupportedFunction', 400, 'We encountered an unsupported SQL function.');

export const wrongArguments = (): AwsError =>
  new AwsError(
    'EvaluatorInvalidArguments',
    400,
    'There is an incorrect number of arguments in the function call in the SQL expression.',
  );

export const castFailed = (): AwsError =>
  new AwsError(
    'CastFailed',
    400,
    'An attempt to convert from one data type to another using CAST failed in the SQL expression.',
  );

export const noCsv = (): AwsError =>
  new AwsError(
    'CSVParsingError',
    400,
    'An error occurred while parsing the CSV file. Check the file and try again.',
  );

export const recordTooLong = (): AwsError =>
  new AwsError(
    'OverMaxRecordSize',
    400,
    'The length of a record in the input or result is greater than the maxCharsPerRecord limit of 1 MB.',
  );

export const noJson = (): AwsError =>
  new AwsError(
    'JSONParsingError',
    400,
    'An error occurred while parsing the JSON file. Check the file and try again.',
  );

export const notHere = (what: string): AwsError =>
  new AwsError('NotImplemented', 501, `${what} is not available in this local cloud.`);
