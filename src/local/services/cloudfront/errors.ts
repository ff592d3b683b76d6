import { AwsError } from '../../error.ts';

/** A sentence of CloudFront's, at the status of its model. */
const told = (code: string, status: number, message: string) => (): AwsError =>
  new AwsError(code, status, message);

export const noDistribution = told('NoSuchDistribution', 404, 'The specified distribution does not exist.');
export const noMonitoring = told(
  'NoSuchMonitoringSubscription',
  404,
  'A monitoring subscription does not exist for the specified distribution.',
);
export const noInvalidation = told('NoSuchInvalidation', 404, 'The specified invalidation does not exist.');
export const noOrigin = told(
  'NoSuchOrigin',
  404,
  'One or more of your origins or origin groups do not exist.',
);
export const invalidOrigin = told(
  'InvalidOrigin',
  400,
  'The specified origin server does not exist or is not valid.',
);
export const ifMatchMissing = told(
  'InvalidIfMatchVersion',
  400,
  'The If-Match version is missing or not valid for the resource.',
);
export const preconditionFailed = told(
  'PreconditionFailed',
  412,
  "The request failed because it didn't meet the preconditions in one or more request-header fields.",
);
export const notDisabled = told(
  'DistributionNotDisabled',
  409,
  'The distribution you are trying to delete has not been disabled.',
);
export const illegalUpdate = told(
  'IllegalUpdate',
  400,
  'The update contains modifications that are not allowed.',
);
export const illegalDelete = told('IllegalDelete', 400, 'You cannot delete a managed policy.');
export const quantities = told(
  'InconsistentQuantities',
  400,
  "The value of Quantity and the size of Items don't match.",
);
export const cnameTaken = told(
  'CNAMEAlreadyExists',
  409,
  'One or more of the CNAMEs you provided are already associated with a different resource.',
);
export const invalidRootObject = told(
  'InvalidDefaultRootObject',
  400,
  'The default root object file name is too big or contains an invalid character.',
);
export const ttlOrder = told(
  'InvalidTTLOrder',
  400,
  'The order of the Min TTL, Max TTL and Default TTL values is not valid.',
);
export const noAccessIdentity = told(
  'InvalidOriginAccessIdentity',
  400,
  'The specified origin access identity does not exist.',
);
export const noAccessControl = told(
  'InvalidOriginAccessControl',
  400,
  'The origin access control is not valid.',
);
export const noKeyGroup = told('TrustedKeyGroupDoesNotExist', 400, 'The specified key group does not exist.');
export const noSuchFunction = told('NoSuchFunctionExists', 404, 'The specified function does not exist.');
export const noResource = told('NoSuchResource', 404, 'The specified resource does not exist.');
export const functionExists = told(
  'FunctionAlreadyExists',
  409,
  'A function with the same name already exists in this AWS account. To create a function, you must provide a unique name. To update an existing function, use UpdateFunction.',
);
export const functionTooLarge = told('FunctionSizeLimitExceeded', 413, 'The function is too large.');
export const functionInUse = told(
  'FunctionInUse',
  409,
  'Cannot delete the function because it’s attached to one or more cache behaviors.',
);
export const invalidFunction = told(
  'InvalidFunctionAssociation',
  400,
  'A CloudFront function association is invalid.',
);
export const entityExists = told(
  'EntityAlreadyExists',
  409,
  'The entity already exists. You must provide a unique entity.',
);
export const entityNotFound = told('EntityNotFound', 404, 'The entity was not found.');
export const entityInUse = told(
  'CannotDeleteEntityWhileInUse',
  409,
  'The entity cannot be deleted while it is in use.',
);
export const entityTooLarge = told('EntitySizeLimitExceeded', 413, 'The entity size limit was exceeded.');
export const tooManyInvalidations = told(
  'TooManyInvalidationsInProgress',
  400,
  'Processing your request would cause you to exceed the maximum number of in-progress wildcard invalidations.',
);
export const batchTooLarge = told('BatchTooLarge', 413, 'Invalidation batch specified is too large.');

export const invalidArgument = (message: string): AwsError => new AwsError('InvalidArgument', 400, message);

export const distributionExists = (id: string): AwsError =>
  new AwsError(
    'DistributionAlreadyExists',
    409,
    `The caller reference that you are using to create a distribution is associated with another distribution. Already exists: ${id}`,
  );
