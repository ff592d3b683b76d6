import { AwsError } from '../../error.ts';

/** SNS's errors, by the names of its model; the wire knows the shorter ones that go out. */
const client = (code: string, message: string, status = 400): AwsError => new AwsError(code, status, message);

export const invalid = (message: string): AwsError =>
  client('InvalidParameterException', `Invalid parameter: ${message}`);

/** The few sentences that do not begin with "Invalid parameter". */
export const refused = (message: string): AwsError => client('InvalidParameterException', message);

export const notFound = (what: string): AwsError =>
  client('NotFoundException', `${what} does not exist`, 404);

export const resourceMissing = (): AwsError =>
  client('ResourceNotFoundException', 'Resource does not exist', 404);

export const valueInvalid = (message: string): AwsError => client('InvalidParameterValueException', message);

export const arnInvalid = (parameter: string, arn: string): AwsError =>
  invalid(`${parameter} Reason: An ARN must have at least 6 elements, not ${arn.split(':').length}`);

export const emptyBatch = (): AwsError =>
  client('EmptyBatchRequestException', "The batch request doesn't contain any entries.");

export const tooManyEntries = (): AwsError =>
  client(
    'TooManyEntriesInBatchRequestException',
    'The batch request contains more entries than permissible.',
  );

export const idsNotDistinct = (): AwsError =>
  client('BatchEntryIdsNotDistinctException', 'Two or more batch entries in the request have the same Id.');

export const entryIdInvalid = (): AwsError =>
  client(
    'InvalidBatchEntryIdException',
    "The Id of a batch entry in a batch request doesn't abide by the specification. ",
  );

export const batchTooLong = (): AwsError =>
  client(
    'BatchRequestTooLongException',
    'The length of all the messages put together is more than the limit.',
  );

export const tagLimit = (): AwsError =>
  client('TagLimitExceededException', "Can't add more than 50 tags to a topic.");

export const endpointDisabled = (): AwsError => client('EndpointDisabledException', 'Endpoint is disabled');

export const optedOut = (number: string): AwsError =>
  client('OptedOutException', `Phone number ${number} has opted out.`);

/** https://docs.aws.amazon.com/sns/latest/dg/message-archiving-and-replay-topic-owner.html: the policy goes first. */
export const archiveInTheWay = (): AwsError =>
  new AwsError('InvalidState', 400, 'Cannot delete a topic with an ArchivePolicy');

export const wrongCode = (): AwsError =>
  new AwsError('VerificationException', 400, 'The one-time password does not match.');
