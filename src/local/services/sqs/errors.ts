import { AwsError } from '../../error.ts';

/** SQS's errors, by the names of its model; the wire knows their older names and their statuses. */
const client = (code: string, message: string, status = 400): AwsError => new AwsError(code, status, message);

export const invalidParameter = (message: string): AwsError => client('InvalidParameterValue', message);

/** The commonest form: `Value 11 for parameter MaxNumberOfMessages is invalid. Reason: …` */
export const invalidValue = (value: string | number, parameter: string, reason: string): AwsError =>
  invalidParameter(`Value ${value} for parameter ${parameter} is invalid. Reason: ${reason}`);

export const missingParameter = (name: string): AwsError =>
  client('MissingParameter', `The request must contain the parameter ${name}.`);

export const queueDoesNotExist = (): AwsError =>
  client('QueueDoesNotExist', 'The specified queue does not exist.');

export const invalidAddress = (address: string): AwsError =>
  client('InvalidAddress', `The address ${address} is not valid for this endpoint.`, 404);

export const queueNameExists = (attribute: string): AwsError =>
  client(
    'QueueNameExists',
    `A queue already exists with the same name and a different value for attribute ${attribute}`,
  );

export const queueDeletedRecently = (): AwsError =>
  client(
    'QueueDeletedRecently',
    'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
  );

export const purgeInProgress = (name: string): AwsError =>
  client(
    'PurgeQueueInProgress',
    `Only one PurgeQueue operation on ${name} is allowed every 60 seconds.`,
    403,
  );

export const unknownAttribute = (name: string): AwsError =>
  client('InvalidAttributeName', `Unknown Attribute ${name}.`);

export const onlyForFifo = (name: string): AwsError =>
  client('InvalidAttributeName', `You can specify the ${name} only when FifoQueue is set to true.`);

export const invalidAttributeValue = (name: string): AwsError =>
  client('InvalidAttributeValue', `Invalid value for the parameter ${name}.`);

export const typeIsFixed = (): AwsError =>
  client(
    'InvalidAttributeValue',
    'Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.',
  );

export const twoEncryptions = (): AwsError =>
  client(
    'InvalidAttributeName',
    'You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.',
  );

export const invalidContents = (character: number): AwsError =>
  client(
    'InvalidMessageContents',
    `Invalid binary character '#x${character.toString(16).toUpperCase()}' was found in the message body, the set of ` +
      'allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].',
  );

export const messageTooLong = (limit: number): AwsError =>
  invalidParameter(
    `One or more parameters are invalid. Reason: Message must be shorter than ${limit} bytes.`,
  );

export const overLimit = (
  message = 'Too many messages in flight. Delete messages, or wait until their visibility timeout ends.',
): AwsError => client('OverLimit', message, 403);

export const emptyBatch = (entry: string): AwsError =>
  client('EmptyBatchRequest', `There should be at least one ${entry} in the request.`);

export const tooManyEntries = (limit: number, sent: number): AwsError =>
  client(
    'TooManyEntriesInBatchRequest',
    `Maximum number of entries per request are ${limit}. You have sent ${sent}.`,
  );

export const invalidEntryId = (): AwsError =>
  client(
    'InvalidBatchEntryId',
    'A batch entry id can only contain alphanumeric characters, hyphens and underscores. ' +
      'It can be at most 80 letters long.',
  );

export const entryIdsNotDistinct = (id: string): AwsError =>
  client('BatchEntryIdsNotDistinct', `Id ${id} repeated.`);

export const batchTooLong = (limit: number, sent: number): AwsError =>
  client(
    'BatchRequestTooLong',
    `Batch requests cannot be longer than ${limit} bytes. You have sent ${sent} bytes.`,
  );

export const receiptInvalid = (handle: string): AwsError =>
  client(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${handle}" is not a valid receipt handle.`,
    404,
  );

export const resourceNotFound = (message: string): AwsError =>
  client('ResourceNotFoundException', message, 404);

export const unsupported = (message: string): AwsError => client('UnsupportedOperation', message);
