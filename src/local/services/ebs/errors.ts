import { AwsError } from '../../error.ts';

const validation = (Reason: string, message: string): AwsError =>
  new AwsError('ValidationException', 400, message, { Reason });

export const invalidParameter = (message: string): AwsError => validation('INVALID_PARAMETER_VALUE', message);

export const snapshotNotFound = (id: string): AwsError =>
  new AwsError('ResourceNotFoundException', 404, `The snapshot '${id}' does not exist.`, {
    Reason: 'SNAPSHOT_NOT_FOUND',
  });

export const notCompleted = (id: string): AwsError =>
  validation('INVALID_SNAPSHOT_ID', `The snapshot '${id}' is not in the 'completed' state.`);

export const notPending = (id: string): AwsError =>
  validation('INVALID_SNAPSHOT_ID', `The snapshot '${id}' is not in the 'pending' state.`);

export const writeTimedOut = (id: string): AwsError =>
  validation('WRITE_REQUEST_TIMEOUT', `The snapshot '${id}' was not completed in time.`);

export const unrelated = (first: string, second: string): AwsError =>
  validation('UNRELATED_SNAPSHOTS', `The snapshots '${first}' and '${second}' are unrelated.`);

export const invalidBlock = (index: number, id: string): AwsError =>
  validation('INVALID_BLOCK', `The block index ${index} is invalid for the snapshot '${id}'.`);

export const invalidBlockToken = (): AwsError =>
  validation('INVALID_BLOCK_TOKEN', 'The block token is invalid or has expired.');

export const invalidPageToken = (): AwsError =>
  validation('INVALID_PAGE_TOKEN', 'The page token is invalid or has expired.');

export const invalidSize = (message: string): AwsError => validation('INVALID_VOLUME_SIZE', message);

export const invalidTag = (message: string): AwsError => validation('INVALID_TAG', message);

/** As AWS answers a body that is shorter than its header says. */
export const blockNotRead = (): AwsError => invalidParameter('Failed to read block data');

export const differentClientToken = (): AwsError =>
  new AwsError(
    'ConflictException',
    409,
    'The request uses the same client token as a previous, but non-identical request.',
  );

export const tooManyPending = (): AwsError =>
  new AwsError(
    'ConcurrentLimitExceededException',
    400,
    'You have reached the limit for concurrent API requests.',
  );
