import { AwsError } from '../../error.ts';

/** How one of SES's two versions says what both refuse. */
export interface Dialect {
  readonly version: 1 | 2;
  readonly messageBytes: number;
  invalid(message: string): AwsError;
  missing(kind: MissingKind, message: string): AwsError;
  exists(kind: ExistingKind, message: string): AwsError;
  throttled(message: string): AwsError;
  tooMany(message: string): AwsError;
  noTopic(message: string): AwsError;
  paused(message: string): AwsError;
  renderingFails(kind: 'MissingRenderingAttribute' | 'InvalidRenderingParameter', message: string): AwsError;
}

type MissingKind =
  | 'ConfigurationSetDoesNotExist'
  | 'TemplateDoesNotExist'
  | 'EventDestinationDoesNotExist'
  | 'TrackingOptionsDoesNotExistException'
  | 'CustomVerificationEmailTemplateDoesNotExist'
  | 'RuleSetDoesNotExist'
  | 'RuleDoesNotExist'
  | 'NotFoundException';

type ExistingKind =
  | 'AlreadyExists'
  | 'ConfigurationSetAlreadyExists'
  | 'EventDestinationAlreadyExists'
  | 'TrackingOptionsAlreadyExistsException'
  | 'CustomVerificationEmailTemplateAlreadyExists';

const client = (code: string, message: string, status = 400): AwsError => new AwsError(code, status, message);

export const v1: Dialect = {
  version: 1,
  messageBytes: 10 * 1024 * 1024,
  invalid: (message) => client('InvalidParameterValue', message),
  missing: client,
  exists: client,
  throttled: (message) => client('Throttling', message),
  tooMany: (message) => client('LimitExceeded', message),
  noTopic: (message) => client('InvalidSNSDestination', message),
  paused: (message) => client('AccountSendingPausedException', message),
  renderingFails: client,
};

/** Version 2: one code for each way of failing, whatever it is that fails. */
export const v2: Dialect = {
  version: 2,
  messageBytes: 40 * 1024 * 1024,
  invalid: (message) => client('BadRequestException', message),
  missing: (_kind, message) => client('NotFoundException', message, 404),
  exists: (_kind, message) => client('AlreadyExistsException', message),
  throttled: (message) => client('TooManyRequestsException', message, 429),
  tooMany: (message) => client('LimitExceededException', message),
  noTopic: (message) => client('BadRequestException', message),
  paused: (message) => client('SendingPausedException', message),
  renderingFails: (_kind, message) => client('BadRequestException', message),
};

export const messageRejected = (message: string): AwsError => client('MessageRejected', message);

/** The most frequent refusal of SES: it names everybody who would have to be verified. */
export const notVerified = (region: string, failed: readonly string[]): AwsError =>
  messageRejected(
    `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${failed.join(', ')}`,
  );

export const configurationSetMissing = (words: Dialect, name: string): AwsError =>
  words.missing('ConfigurationSetDoesNotExist', `Configuration set <${name}> does not exist.`);

export const templateMissing = (words: Dialect, name: string): AwsError =>
  words.missing('TemplateDoesNotExist', `Template ${name} does not exist`);

export const identityMissing = (words: Dialect, name: string): AwsError =>
  words.version === 1
    ? client('InvalidParameterValue', `Identity '${name}' does not exist.`)
    : words.missing('NotFoundException', `Email identity ${name} does not exist.`);
