import { AwsError } from '../../../error.ts';

/*
 * The sentences of https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#S3AccessGrantsErrorCodeList
 */
export const instanceExists = (): AwsError =>
  new AwsError('AccessGrantsInstanceAlreadyExists', 409, 'Access Grants Instance already exists');

export const noInstance = (): AwsError =>
  new AwsError('AccessGrantsInstanceNotExistsError', 404, 'Access Grants Instance does not exist');

export const instanceNotEmpty = (): AwsError =>
  new AwsError(
    'AccessGrantsInstanceNotEmptyError',
    400,
    'Please clean up locations before deleting the access grants instance',
  );

export const noResourcePolicy = (): AwsError =>
  new AwsError(
    'AccessGrantsInstanceResourcePolicyNotExists',
    404,
    'Access Grants Instance Resource Policy does not exist',
  );

export const invalidResourcePolicy = (): AwsError =>
  new AwsError('InvalidResourcePolicy', 400, 'The specified Resource Policy is invalid');

export const invalidIdentityCenter = (): AwsError =>
  new AwsError('InvalidIdentityCenterInstance', 400, 'The specified identity center instance is invalid');

export const locationExists = (): AwsError =>
  new AwsError(
    'AccessGrantsLocationAlreadyExistsError',
    409,
    'The specified access grants location already exists',
  );

export const noLocation = (): AwsError =>
  new AwsError('NoSuchAccessGrantsLocationError', 404, 'The specified access grants location does not exist');

export const locationNotEmpty = (): AwsError =>
  new AwsError(
    'AccessGrantsLocationNotEmptyError',
    400,
    'Please clean up access grants before deleting access grants location',
  );

export const invalidLocation = (): AwsError =>
  new AwsError('InvalidAccessGrantsLocation', 400, 'The specified Access Grants Location is invalid');

export const invalidRole = (): AwsError =>
  new AwsError('InvalidIamRole', 400, 'The specified IAM Role is invalid');

export const grantExists = (): AwsError =>
  new AwsError('AccessGrantAlreadyExists', 409, 'The specified access grant already exists');

export const noGrant = (): AwsError =>
  new AwsError('NoSuchAccessGrantError', 404, 'The specified access grant does not exist');

export const invalidGrant = (): AwsError =>
  new AwsError('InvalidAccessGrant', 400, 'The specified Access Grant is invalid');

export const notGranted = (permission: string, target: string): AwsError =>
  new AwsError(
    'AccessDenied',
    403,
    `You do not have ${permission} permissions to the requested S3 Prefix: ${target}`,
  );

export const roleNotAssumed = (roleArn: string): AwsError =>
  new AwsError(
    'StsNotAuthorizedError',
    403,
    `User: access-grants.s3.amazonaws.com is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
  );

export const stsValidation = (message: string): AwsError => new AwsError('StsValidationError', 400, message);
