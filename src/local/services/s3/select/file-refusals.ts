import { AwsError } from '../../../error.ts';

/** What S3 Select says of a request and of the file that it is about: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#SelectObjectContentErrorCodeList */
const saying =
  (code: string, sentence: string): (() => AwsError) =>
  () =>
    new AwsError(code, 400, sentence);

export const wrongParameter = saying(
  'InvalidRequestParameter',
  'The value of a parameter in the SelectRequest element is not valid. Check the service API documentation and try again.',
);
export const wrongExpressionType = saying(
  'InvalidExpressionType',
  'The ExpressionType is not valid. Only SQL expressions are supported.',
);
export const twoFormats = saying(
  'ObjectSerializationConflict',
  'InputSerialization specifies more than one format (CSV, JSON, or Parquet), or OutputSerialization specifies more than one format (CSV or JSON). For InputSerialization and OutputSerialization, you can specify only one format for each.',
);
export const wrongJsonType = saying(
  'InvalidJsonType',
  'The JsonType value is not valid. Only DOCUMENT and LINES are supported.',
);
export const wrongHeaderInfo = saying(
  'InvalidFileHeaderInfo',
  'The FileHeaderInfo value is not valid. Only NONE, USE, and IGNORE are supported.',
);
export const wrongQuoteFields = saying(
  'InvalidQuoteFields',
  'The QuoteFields value is not valid. Only ALWAYS and ASNEEDED are supported.',
);
export const noScanRange = saying(
  'UnsupportedScanRangeInput',
  'Scan range queries are not supported on this type of object.',
);
export const wrongCompression = saying(
  'InvalidCompressionFormat',
  'The file is not in a supported compression format. Only GZIP and BZIP2 are supported.',
);
export const notUnpacked = saying(
  'TruncatedInput',
  'Object decompression failed. Check that the object is properly compressed using the format specified in the request.',
);
export const noCsv = saying(
  'CSVParsingError',
  'An error occurred while parsing the CSV file. Check the file and try again.',
);
export const noJson = saying(
  'JSONParsingError',
  'An error occurred while parsing the JSON file. Check the file and try again.',
);
export const recordTooLong = saying(
  'OverMaxRecordSize',
  'The length of a record in the input or result is greater than the maxCharsPerRecord limit of 1 MB.',
);
