import { AwsError } from '../../../error.ts';

const client = (code: string, message = ''): AwsError => new AwsError(code, 400, message);

/** AWS sends these without a sentence. */
export const associationNotFound = (): AwsError => client('AssociationDoesNotExist');
export const associationExists = (): AwsError => client('AssociationAlreadyExists');
export const executionNotFound = (): AwsError => client('AssociationExecutionDoesNotExist');
/** A document goes after its associations. */
export const documentIsAssociated = (): AwsError => client('AssociatedInstances');
export const invalidVersion = (): AwsError => client('InvalidAssociationVersion');
export const invalidSchedule = (text: string): AwsError =>
  client('InvalidSchedule', `The schedule is invalid: ${text}`);
export const invalidTarget = (message: string): AwsError => client('InvalidTarget', message);
