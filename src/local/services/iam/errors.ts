import { AwsError } from '../../error.ts';

export const noSuchEntity = (message: string): AwsError => new AwsError('NoSuchEntity', 404, message);

export const noSuchVersion = (policy: string, version: string): AwsError =>
  noSuchEntity(`Policy ${policy} version ${version} does not exist or is not attachable.`);

/** `what` as IAM begins the sentence: `user`, `Server Certificate`. */
export const notFound = (what: string, name: string): AwsError =>
  noSuchEntity(`The ${what} with name ${name} cannot be found.`);

export const alreadyExists = (message: string): AwsError => new AwsError('EntityAlreadyExists', 409, message);

export const deleteConflict = (what: string): AwsError =>
  new AwsError('DeleteConflict', 409, `Cannot delete entity, must ${what} first.`);

export const conflict = (message: string): AwsError => new AwsError('DeleteConflict', 409, message);

/** `quota` as IAM names it: `AccessKeysPerUser`. */
export const overQuota = (quota: string, limit: number): AwsError =>
  limitExceeded(`Cannot exceed quota for ${quota}: ${limit}`);

export const limitExceeded = (message: string): AwsError => new AwsError('LimitExceeded', 409, message);

export const invalidInput = (message: string): AwsError => new AwsError('InvalidInput', 400, message);

export const validationError = (message: string): AwsError => new AwsError('ValidationError', 400, message);

export const malformedPolicy = (message: string): AwsError =>
  new AwsError('MalformedPolicyDocument', 400, message);

export const unmodifiable = (message: string): AwsError => new AwsError('UnmodifiableEntity', 400, message);

export const passwordViolation = (message: string): AwsError =>
  new AwsError('PasswordPolicyViolation', 400, message);

/** The model names the error and this sentence. */
export const noOrganization = (): AwsError =>
  new AwsError(
    'OrganizationNotFoundException',
    400,
    'The request was rejected because no organization is associated with your account.',
  );

/** These two sentences are those of the model. */
export const featureEnabled = (): AwsError =>
  new AwsError(
    'FeatureEnabled',
    409,
    'The request failed because outbound identity federation is already enabled for your Amazon Web Services account. You cannot enable the feature multiple times. To fetch the current configuration (including the unique issuer URL), use the GetOutboundWebIdentityFederationInfo operation.',
  );

export const featureDisabled = (): AwsError =>
  new AwsError(
    'FeatureDisabled',
    404,
    'The request failed because outbound identity federation is already disabled for your Amazon Web Services account. You cannot disable the feature multiple times',
  );
