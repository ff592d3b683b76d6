import { AwsError } from '../../error.ts';

const user = (code: string, status: number, message: string): AwsError =>
  new AwsError(code, status, message, { Type: 'User' });

export const invalidParameter = (message: string): AwsError =>
  user('InvalidParameterValueException', 400, message);

/** What AWS limits though its model does not say so. */
export const tooHigh = (member: string, value: number, most: number): AwsError =>
  user(
    'ValidationException',
    400,
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have value less than or equal to ${most}`,
  );

export const tooLong = (member: string, value: string, most: number): AwsError =>
  invalidParameter(
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
  );

/** Of a qualifier that is in a name, where the model limits it when it stands alone. */
export const notAnAlias = (qualifier: string): AwsError =>
  new AwsError(
    'ValidationException',
    400,
    `1 validation error detected: Value '${qualifier}' at 'qualifier' failed to satisfy constraint: ` +
      String.raw`Member must satisfy regular expression pattern: ((?!^\d+$)^[0-9a-zA-Z-_]+$)`,
  );

export const resourceNotFound = (message = 'The resource you requested does not exist.'): AwsError =>
  user('ResourceNotFoundException', 404, message);

export const functionNotFound = (arn: string): AwsError => resourceNotFound(`Function not found: ${arn}`);

export const conflict = (message: string): AwsError => user('ResourceConflictException', 409, message);

export const inUse = (message: string): AwsError => user('ResourceInUseException', 400, message);

export const updateInProgress = (arn: string): AwsError =>
  conflict(`The operation cannot be performed at this time. An update is in progress for resource: ${arn}`);

export const notActive = (state: string): AwsError =>
  conflict(
    `The operation cannot be performed at this time. The function is currently in the following state: ${state}`,
  );

export const preconditionFailed = (what: 'function' | 'layer'): AwsError =>
  user(
    'PreconditionFailedException',
    412,
    what === 'function'
      ? 'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id'
      : 'The Revision Id provided does not match the latest Revision Id. Call the GetLayerPolicy API to retrieve the latest Revision Id',
  );

export const qualifierMismatch = (): AwsError =>
  invalidParameter('The derived qualifier from the function name does not match the specified qualifier.');

export const tooLarge = (message: string): AwsError => user('RequestTooLargeException', 413, message);

/** What is too large to be code has a code of its own. */
export const codeTooLarge = (message: string): AwsError =>
  user('RequestEntityTooLargeException', 413, message);

export const throttled = (reason: string): AwsError =>
  new AwsError('TooManyRequestsException', 429, 'Rate Exceeded.', { Reason: reason, Type: 'User' });

export const badEvent = (message: string): AwsError => user('InvalidRequestContentException', 400, message);

export const badContext = (): AwsError =>
  new AwsError(
    'InvalidRequestContentException',
    400,
    'Client context must be a valid Base64-encoded JSON object.',
  );

export const runtimeNotHere = (message: string): AwsError => user('InvalidRuntimeException', 502, message);

export const signingMissing = (arn: string): AwsError =>
  user(
    'CodeSigningConfigNotFoundException',
    404,
    `The code signing configuration cannot be found. Check that the provided configuration is not deleted: ${arn}.`,
  );

export const unsignedCode = (name: string): AwsError =>
  user(
    'CodeVerificationFailedException',
    400,
    'Lambda cannot deploy the function. The function or layer might be signed using a signature that the client is not ' +
      `configured to accept. Check the provided signature for ${name}.`,
  );

export const noProvisioned = (): AwsError =>
  user(
    'ProvisionedConcurrencyConfigNotFoundException',
    404,
    'No Provisioned Concurrency Config found for this function',
  );
