import { AwsError } from '../../error.ts';

const refused =
  (code: string) =>
  (message: string): AwsError =>
    new AwsError(code, 400, message);

export const invalidTimeRange = (): AwsError =>
  refused('InvalidTimeRangeException')('The start time must be before the end time.');

export const invalidLookupAttributes = (): AwsError =>
  refused('InvalidLookupAttributesException')('You can only look up events by one attribute.');

export const invalidNextToken = (): AwsError => refused('InvalidNextTokenException')('Invalid NextToken.');

/** @param name The trail as the caller called it, or its ARN. */
export const trailNotFound = (name: string, account: string): AwsError =>
  refused('TrailNotFoundException')(`Unknown trail: ${name} for the user: ${account}`);

export const trailExists = (name: string, account: string): AwsError =>
  refused('TrailAlreadyExistsException')(`Trail ${name} already exists for customer: ${account}`);

export const tooManyTrails = (account: string, limit: number, region: string): AwsError =>
  refused('MaximumNumberOfTrailsExceededException')(
    `User: ${account} already has ${limit} trails in ${region}.`,
  );

export const invalidTrailName = refused('InvalidTrailNameException');
export const invalidCombination = refused('InvalidParameterCombinationException');
export const invalidSelectors = refused('InvalidEventSelectorsException');
export const invalidInsights = refused('InvalidInsightSelectorsException');
export const invalidTag = refused('InvalidTagParameterException');

export const invalidTrailArn = (arn: string): AwsError =>
  refused('CloudTrailARNInvalidException')(`The ARN ${arn} is not valid for a trail.`);

export const elsewhere = (name: string, home: string): AwsError =>
  refused('InvalidHomeRegionException')(`The home region of trail ${name} is ${home}.`);

export const noBucket = (bucket: string): AwsError =>
  refused('S3BucketDoesNotExistException')(`S3 bucket ${bucket} does not exist!`);

export const insufficientBucketPolicy = (bucket: string): AwsError =>
  refused('InsufficientS3BucketPolicyException')(
    `Incorrect S3 bucket policy is detected for bucket: ${bucket}`,
  );

export const insufficientTopicPolicy = (): AwsError =>
  refused('InsufficientSnsTopicPolicyException')(
    'SNS Topic does not exist or the topic policy is incorrect!',
  );

export const invalidLogGroup = (): AwsError =>
  refused('InvalidCloudWatchLogsLogGroupArnException')(
    'CloudTrail cannot validate the specified log group ARN.',
  );

export const noInsights = (arn: string): AwsError =>
  refused('InsightNotEnabledException')(
    `Trail ${arn} does not have Insights enabled. Edit the trail settings to enable Insights, and then try the operation again.`,
  );

/** The model names the error and this sentence. */
export const noOrganization = (): AwsError =>
  refused('OrganizationsNotInUseException')(
    'This exception is thrown when the request is made from an Amazon Web Services account that is not a member of an organization.',
  );

export const resourceNotFound = (arn: string): AwsError =>
  refused('ResourceNotFoundException')(`The resource ${arn} was not found.`);

export const tooManyTags = (): AwsError =>
  refused('TagsLimitExceededException')('A trail can have 50 tags at most.');
