import { AwsError } from '../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const invalid = (message: string): AwsError => client('ValidationException', message);

export const invalidParameter = (parameter: string, reason?: string): AwsError =>
  invalid(`Parameter ${parameter} is not valid.${reason === undefined ? '' : ` Reason: ${reason}`}`);

export const notFound = (message: string): AwsError => client('ResourceNotFoundException', message);

export const exists = (what: string): AwsError =>
  client('ResourceAlreadyExistsException', `${what} already exists.`);

export const noBus = (name: string): AwsError => notFound(`Event bus ${name} does not exist.`);

export const noRule = (name: string, bus: string): AwsError =>
  notFound(`Rule ${name} does not exist on EventBus ${bus}.`);

export const invalidPattern = (reason: string): AwsError =>
  client('InvalidEventPatternException', `Event pattern is not valid. Reason: ${reason}`);

export const limitExceeded = (): AwsError =>
  client('LimitExceededException', 'The requested resource exceeds the maximum number allowed.');

export const managed = (rule: string): AwsError =>
  client(
    'ManagedRuleException',
    `Rule ${rule} is managed by an AWS service and can only be modified if force is specified.`,
  );

export const illegalStatus = (message: string): AwsError => client('IllegalStatusException', message);
