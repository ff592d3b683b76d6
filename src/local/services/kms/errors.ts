import { AwsError } from '../../error.ts';

/** KMS's errors. All of them are status 400. */
const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const validation = (message: string): AwsError => client('ValidationException', message);

export const notFound = (message: string): AwsError => client('NotFoundException', message);

export const keyMissing = (arn: string): AwsError => notFound(`Key '${arn}' does not exist`);

export const aliasMissing = (arn: string): AwsError => notFound(`Alias ${arn} is not found.`);

export const keyIdInvalid = (keyId: string): AwsError => notFound(`Invalid keyId '${keyId}'`);

export const invalidState = (message: string): AwsError => client('KMSInvalidStateException', message);

export const disabled = (arn: string): AwsError => client('DisabledException', `${arn} is disabled.`);

export const keyUsageInvalid = (message: string): AwsError => client('InvalidKeyUsageException', message);

/** AWS says nothing more, so that nobody learns why. */
export const ciphertextInvalid = (): AwsError => client('InvalidCiphertextException', '');

export const signatureInvalid = (): AwsError => client('KMSInvalidSignatureException', '');

export const macInvalid = (): AwsError => client('KMSInvalidMacException', '');

export const keyIncorrect = (): AwsError =>
  client(
    'IncorrectKeyException',
    'The key ID in the request does not identify a CMK that can perform this operation.',
  );

/** What a ciphertext of another account, another region or a key that is gone is answered with. */
export const ciphertextForeign = (): AwsError =>
  client(
    'AccessDeniedException',
    'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are ' +
      'not allowed to access.',
  );

export const unsupported = (message: string): AwsError => client('UnsupportedOperationException', message);

export const alreadyExists = (message: string): AwsError => client('AlreadyExistsException', message);

export const tagError = (message: string): AwsError => client('TagException', message);

export const limitExceeded = (message: string): AwsError => client('LimitExceededException', message);

export const notAuthorized = (message: string): AwsError => client('NotAuthorizedException', message);

export const policyMalformed = (message: string): AwsError =>
  client('MalformedPolicyDocumentException', message);

export const arnInvalid = (message: string): AwsError => client('InvalidArnException', message);

export const grantTokenInvalid = (message: string): AwsError => client('InvalidGrantTokenException', message);

export const markerInvalid = (): AwsError => client('InvalidMarkerException', 'Could not deserialize marker');

export const materialIncorrect = (message: string): AwsError =>
  client('IncorrectKeyMaterialException', message);

export const tokenInvalid = (message: string): AwsError => client('InvalidImportTokenException', message);

export const tokenExpired = (message: string): AwsError => client('ExpiredImportTokenException', message);

export const storeMissing = (id: string): AwsError =>
  client('CustomKeyStoreNotFoundException', `Custom key store ${id} does not exist.`);

export const wouldSucceed = (): AwsError =>
  client('DryRunOperationException', 'The request would have succeeded, but the DryRun option is set.');
