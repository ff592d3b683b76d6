import { AwsError } from '../../../error.ts';

const client = (code: string, message = ''): AwsError => new AwsError(code, 400, message);

export const invalidInstances = (ids: readonly string[], account: string): AwsError =>
  client('InvalidInstanceId', `Instances [[${ids.join(', ')}]] not in a valid state for account ${account}`);

/** AWS sends these without a sentence. */
export const invalidCommandId = (): AwsError => client('InvalidCommandId');
export const duplicateInstanceId = (): AwsError => client('DuplicateInstanceId');
export const invocationDoesNotExist = (): AwsError => client('InvocationDoesNotExist');
export const invalidPluginName = (): AwsError => client('InvalidPluginName');
export const invalidParameters = (message: string): AwsError => client('InvalidParameters', message);
export const invalidNotification = (message: string): AwsError =>
  client('InvalidNotificationConfig', message);
