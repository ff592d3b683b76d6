import { AwsError } from '../../error.ts';

/** Parameter Store's errors. Those that AWS sends without a sentence have none here either. */
const client = (code: string, message = ''): AwsError => new AwsError(code, 400, message);

export const validation = (message: string): AwsError => client('ValidationException', message);

export const parameterNotFound = (): AwsError => client('ParameterNotFound');

export const versionNotFound = (name: string, version: string): AwsError =>
  client(
    'ParameterVersionNotFound',
    `Systems Manager could not find version ${version} of ${name}. Verify the version and try again.`,
  );

export const alreadyExists = (): AwsError =>
  client(
    'ParameterAlreadyExists',
    'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
  );

export const reservedName = (name: string): AwsError =>
  client('AccessDeniedException', `No access to reserved parameter name: ${name}.`);

export const tooManyLevels = (): AwsError =>
  client(
    'HierarchyLevelLimitExceededException',
    'A hierarchy can have a maximum of 15 levels. For more information, see Requirements and constraints for ' +
      'parameter names in the AWS Systems Manager User Guide.',
  );

export const patternMismatch = (pattern: string): AwsError =>
  client(
    'ParameterPatternMismatchException',
    `Parameter value, cannot be validated against allowedPattern: ${pattern}`,
  );

export const invalidPattern = (): AwsError =>
  client('InvalidAllowedPatternException', 'The request does not meet the regular expression requirement.');

export const parameterLimitExceeded = (): AwsError =>
  client(
    'ParameterLimitExceeded',
    'You have exceeded the number of parameters for this AWS account. Delete one or more parameters and try again.',
  );

export const versionLimitExceeded = (name: string, oldest: number): AwsError =>
  client(
    'ParameterMaxVersionLimitExceeded',
    `You attempted to create a new version of ${name} by calling the PutParameter API with the overwrite flag. ` +
      `Version ${oldest}, the oldest version, can't be deleted because it has a label associated with it. ` +
      'Move the label to another version of the parameter, and try again.',
  );

export const labelLimitExceeded = (): AwsError =>
  client(
    'ParameterVersionLabelLimitExceeded',
    'A parameter version can have maximum 10 labels. Move one or more labels to another version and try again.',
  );

export const invalidPolicyType = (message: string): AwsError => client('InvalidPolicyTypeException', message);
export const invalidPolicyAttribute = (message: string): AwsError =>
  client('InvalidPolicyAttributeException', message);
export const policyLimitExceeded = (): AwsError =>
  client(
    'PoliciesLimitExceededException',
    'You specified more than the maximum number of allowed policies for the parameter. The maximum is 10.',
  );

export const invalidFilterKey = (message: string): AwsError => client('InvalidFilterKey', message);
export const invalidFilterOption = (message: string): AwsError => client('InvalidFilterOption', message);
export const invalidFilterValue = (message: string): AwsError => client('InvalidFilterValue', message);
export const invalidNextToken = (): AwsError =>
  client('InvalidNextToken', 'The specified token is not valid.');
export const invalidResourceId = (): AwsError => client('InvalidResourceId');
export const tooManyTags = (): AwsError => client('TooManyTagsError');
export const invalidResourceType = (): AwsError => client('InvalidResourceType');
export const settingNotFound = (id: string): AwsError =>
  client('ServiceSettingNotFound', `Setting ${id} not found`);

/** What KMS answered, as its client says it within Parameter Store. */
export const invalidKeyId = ({ message, status, code }: AwsError): AwsError =>
  client('InvalidKeyId', `${message} (Service: AWSKMS; Status Code: ${status}; Error Code: ${code})`);

export const secretNotFound = (id: string): AwsError =>
  client(
    'ParameterNotFound',
    `An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret ${id} not found.`,
  );

export const tokenMismatch = (): AwsError =>
  client('IdempotentParameterMismatch', 'The client token was used with other parameters.');
