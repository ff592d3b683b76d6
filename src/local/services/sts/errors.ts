import { AwsError } from '../../error.ts';

export const validationError = (message: string): AwsError => new AwsError('ValidationError', 400, message);

export const accessDenied = (message: string): AwsError => new AwsError('AccessDenied', 403, message);

export const invalidParameterValue = (message: string): AwsError =>
  new AwsError('InvalidParameterValue', 400, message);

export const malformedPolicy = (message: string): AwsError =>
  new AwsError('MalformedPolicyDocument', 400, message);

export const invalidIdentityToken = (message: string): AwsError =>
  new AwsError('InvalidIdentityToken', 400, message);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html */
export const expiredToken = (): AwsError =>
  new AwsError('ExpiredTokenException', 400, 'Token must be redeemed within 5 minutes of issuance');

/** The sentences of the model. */
export const outboundDisabled = (): AwsError =>
  new AwsError(
    'OutboundWebIdentityFederationDisabledException',
    403,
    'The outbound web identity federation feature is not enabled for this account. To use this feature, you must first enable it through the Amazon Web Services Management Console or API.',
  );

export const sessionEscalation = (): AwsError =>
  new AwsError(
    'SessionDurationEscalationException',
    403,
    'The requested token duration would extend the session beyond its original expiration time. You cannot use this operation to extend the lifetime of a session beyond what was granted when the session was originally created.',
  );
