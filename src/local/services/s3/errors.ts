import { AwsError } from '../../error.ts';

/** S3's errors, with the members that it adds: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
type Fields = Record<string, unknown>;

export const noSuchBucket = (BucketName: string): AwsError =>
  new AwsError('NoSuchBucket', 404, 'The specified bucket does not exist', { BucketName });

export const noSuchKey = (Key: string, headers?: Readonly<Record<string, string>>): AwsError =>
  new AwsError('NoSuchKey', 404, 'The specified key does not exist.', { Key }, headers);

export const noSuchVersion = (Key: string, VersionId: string): AwsError =>
  new AwsError('NoSuchVersion', 404, 'The specified version does not exist.', { Key, VersionId });

export const noSuchUpload = (UploadId: string): AwsError =>
  new AwsError(
    'NoSuchUpload',
    404,
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    { UploadId },
  );

export const invalidArgument = (message: string, name?: string, value?: string): AwsError =>
  new AwsError('InvalidArgument', 400, message, argument(name, value));

function argument(name: string | undefined, value: string | undefined): Fields {
  return {
    ...(name === undefined ? {} : { ArgumentName: name }),
    ...(value === undefined ? {} : { ArgumentValue: value }),
  };
}

export const invalidRequest = (message: string): AwsError => new AwsError('InvalidRequest', 400, message);

export const malformedXml = (): AwsError =>
  new AwsError(
    'MalformedXML',
    400,
    'The XML you provided was not well-formed or did not validate against our published schema',
  );

/** A document that was not sent at all: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export const missingBody = (): AwsError =>
  new AwsError('MissingRequestBodyError', 400, 'Request Body is empty');

export const accessDenied = (message = 'Access Denied'): AwsError =>
  new AwsError('AccessDenied', 403, message);

export const methodNotAllowed = (
  Method: string,
  ResourceType: string,
  headers?: Readonly<Record<string, string>>,
): AwsError =>
  new AwsError(
    'MethodNotAllowed',
    405,
    'The specified method is not allowed against this resource.',
    { Method, ResourceType },
    headers,
  );

export const preconditionFailed = (Condition: string): AwsError =>
  new AwsError('PreconditionFailed', 412, 'At least one of the pre-conditions you specified did not hold', {
    Condition,
  });

export const notModified = (headers: Readonly<Record<string, string>>): AwsError =>
  new AwsError('NotModified', 304, 'Not Modified', undefined, headers);

export const invalidRange = (RangeRequested: string, size: number): AwsError =>
  new AwsError(
    'InvalidRange',
    416,
    'The requested range is not satisfiable',
    { RangeRequested, ActualObjectSize: String(size) },
    { 'content-range': `bytes */${size}` },
  );

export const invalidTag = (message: string, fields?: Fields): AwsError =>
  new AwsError('InvalidTag', 400, message, fields);

export const notImplementedHeader = (Header: string, extra?: Fields): AwsError =>
  new AwsError('NotImplemented', 501, 'A header you provided implies functionality that is not implemented', {
    Header,
    ...extra,
  });

export const entityTooLarge = (limit: number, size: number): AwsError =>
  new AwsError('EntityTooLarge', 400, 'Your proposed upload exceeds the maximum allowed size', {
    MaxSizeAllowed: String(limit),
    ProposedSize: String(size),
  });

export const conditionConflict = (Condition: string, Key: string): AwsError =>
  new AwsError(
    'ConditionalRequestConflict',
    409,
    'The conditional request cannot succeed due to a conflicting operation against this resource.',
    { Condition, Key },
  );
export const notConfigured = (code: string, message: string, BucketName: string): AwsError =>
  new AwsError(code, 404, message, { BucketName });
