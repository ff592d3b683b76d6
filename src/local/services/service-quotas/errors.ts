import { AwsError } from '../../error.ts';

export const noSuchResource = (message: string): AwsError =>
  new AwsError('NoSuchResourceException', 400, message);

export const noSuchService = (): AwsError =>
  noSuchResource(
    'This service is not available in the current Region. Choose a different Region or a different service.',
  );

export const noSuchQuota = (): AwsError =>
  noSuchResource('The request failed because the specified quota does not exist.');

export const illegal = (message: string): AwsError => new AwsError('IllegalArgumentException', 400, message);

export const invalidToken = (): AwsError =>
  new AwsError('InvalidPaginationTokenException', 400, 'Invalid NextToken was provided.');

export const openAlready = (): AwsError =>
  new AwsError(
    'ResourceAlreadyExistsException',
    400,
    'Only one open service quota increase request is allowed per quota.',
  );

/** Templates are of organisations, and no account here is in one. The sentence is the model's. */
export const noOrganization = (): AwsError =>
  new AwsError(
    'NoAvailableOrganizationException',
    400,
    'The Amazon Web Services account making this call is not a member of an organization.',
  );
