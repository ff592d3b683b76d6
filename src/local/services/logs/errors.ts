import { AwsError } from '../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const invalidParameter = (message: string): AwsError => client('InvalidParameterException', message);

export const notFound = (message: string): AwsError => client('ResourceNotFoundException', message);

export const groupNotFound = (): AwsError => notFound('The specified log group does not exist.');

export const streamNotFound = (): AwsError => notFound('The specified log stream does not exist.');

export const alreadyExists = (what: 'group' | 'stream'): AwsError =>
  client('ResourceAlreadyExistsException', `The specified log ${what} already exists`);

export const invalidToken = (): AwsError => invalidParameter('The specified nextToken is invalid.');

export const limitExceeded = (): AwsError => client('LimitExceededException', 'Resource limit exceeded.');

export const validation = (message: string): AwsError => client('ValidationException', message);

/** The model's own words for a value out of its set, where the model itself does not have the set. */
export const notInSet = (
  value: string | number,
  member: string,
  values: readonly (string | number)[],
): AwsError =>
  invalidParameter(
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ` +
      `Member must satisfy enum value set: [${values.join(', ')}]`,
  );

/** Three actions say so themselves of a name that is too long, in place of the model's sentence. */
export function checkNames(...names: readonly string[]): void {
  if (names.some((name) => name.length > 512))
    throw invalidParameter('Invalid LogGroup or LogStream, both must have length less than or equal to 512.');
}

export const exportNotFound = (): AwsError => notFound('The specified export task does not exist.');

/** Of what only groups of the class STANDARD can have. */
export const notStandard = (): AwsError =>
  client('InvalidOperationException', 'The operation is not valid on the specified resource.');

export const exportOver = (): AwsError =>
  client('InvalidOperationException', 'The specified export task has already finished.');
