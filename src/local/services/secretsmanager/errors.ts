import { AwsError } from '../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const notFound = (message = "Secrets Manager can't find the specified secret."): AwsError =>
  client('ResourceNotFoundException', message);

export const valueMissing = (what: string): AwsError =>
  notFound(`Secrets Manager can't find the specified secret value for ${what}`);

export const invalidRequest = (message: string): AwsError => client('InvalidRequestException', message);

export const invalidParameter = (message: string): AwsError => client('InvalidParameterException', message);

export const validation = (message: string): AwsError => client('ValidationException', message);

export const exists = (message: string): AwsError => client('ResourceExistsException', message);

export const tokenTaken = (token: string, arn: string): AwsError =>
  exists(
    `You can't use ClientRequestToken ${token} because that value is already in use for a version of secret ${arn}.`,
  );

export const noToken = 'You must provide a ClientRequestToken value. We recommend a UUID-type value.';

export const limitExceeded = (message: string): AwsError => client('LimitExceededException', message);

export const malformedPolicy = (message: string): AwsError =>
  client('MalformedPolicyDocumentException', message);

export const publicPolicy = (message: string): AwsError => client('PublicPolicyException', message);

export const tokenInvalid = (): AwsError => client('InvalidNextTokenException', 'Invalid token');

export const markedForDeletion = (): AwsError =>
  invalidRequest("You can't perform this operation on the secret because it was marked for deletion.");

export const onReplica = (): AwsError =>
  invalidParameter(
    "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
  );

export const rotationRefused = (): AwsError =>
  client(
    'AccessDeniedException',
    'Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to ' +
      'the principal secretsmanager.amazonaws.com.',
  );
