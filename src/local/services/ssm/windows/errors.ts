import { AwsError } from '../../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const windowNotFound = (id: string): AwsError =>
  client('DoesNotExistException', `Maintenance window ${id} does not exist`);
export const targetNotFound = (id: string): AwsError =>
  client('DoesNotExistException', `Maintenance window target ${id} does not exist`);
export const taskNotFound = (id: string): AwsError =>
  client('DoesNotExistException', `Maintenance window task ${id} does not exist`);
export const executionNotFound = (id: string): AwsError =>
  client('DoesNotExistException', `Maintenance window execution ${id} does not exist`);
export const targetInUse = (id: string): AwsError =>
  client('TargetInUseException', `Maintenance window target ${id} is in use by a task.`);
