import { AwsError } from '../../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const groupHasBaseline = (system: string): AwsError =>
  client(
    'AlreadyExistsException',
    `Patch Group baseline already has a baseline registered for OperatingSystem ${system}.`,
  );
export const notRegistered = (): AwsError =>
  client('DoesNotExistException', 'Patch Baseline to be retrieved does not exist.');
export const baselineInUse = (id: string): AwsError =>
  client('ResourceInUseException', `Patch baseline ${id} is in use.`);
