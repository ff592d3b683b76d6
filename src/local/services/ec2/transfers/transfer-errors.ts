import { AwsError } from '../../../error.ts';

/** The codes are AWS's; the sentences of the first two are ours. */
export const imageNotStorable = (id: string): AwsError =>
  new AwsError(
    'InvalidAMIID.Unavailable',
    400,
    `The image '${id}' is not available, or has no EBS root device.`,
  );

export const importTaskNotFound = (id: string): AwsError =>
  new AwsError('InvalidConversionTaskId', 400, `The import task ID '${id}' does not exist`);

export const roleLacking = (name: string): AwsError =>
  new AwsError(
    'InvalidParameter',
    400,
    `The service role ${name} provided does not exist or does not have sufficient permissions`,
  );
