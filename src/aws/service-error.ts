import { AccessError, NuageError, ThrottledError } from '../errors.ts';
import type { ServiceFault } from '../wire/written-request.ts';
import { hintFor, isAccessCode } from './fault-hints.ts';
import type { RetryKind } from './retry/classify.ts';

/** What is known of a call that AWS refused or failed, beside AWS's code and sentence. */
export interface ServiceErrorDetails {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  readonly status: number;
  readonly requestId: string | undefined;
  /** The other members of the error. */
  readonly fields: ServiceFault['fields'];
  /** AWS may answer otherwise when asked again later. */
  readonly retryable: boolean;
  readonly throttling: boolean;
}

/** AWS refused or failed; `message` is its sentence as it wrote it, `code` its code. */
export class ServiceError extends NuageError implements ServiceErrorDetails {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly fields: ServiceFault['fields'];
  readonly retryable: boolean;
  readonly throttling: boolean;

  constructor(code: string, message: string, details: ServiceErrorDetails, hint?: string) {
    super(code, message, { hint });
    ({
      service: this.service,
      action: this.action,
      region: this.region,
      status: this.status,
      requestId: this.requestId,
      fields: this.fields,
      retryable: this.retryable,
      throttling: this.throttling,
    } = details);
  }
}

/** AWS does not know the caller or does not allow the action. */
export class ServiceAccessError extends AccessError implements ServiceErrorDetails {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly fields: ServiceFault['fields'];
  readonly retryable: boolean;
  readonly throttling: boolean;

  constructor(code: string, message: string, details: ServiceErrorDetails, hint?: string) {
    super(code, message, { hint });
    ({
      service: this.service,
      action: this.action,
      region: this.region,
      status: this.status,
      requestId: this.requestId,
      fields: this.fields,
      retryable: this.retryable,
      throttling: this.throttling,
    } = details);
  }
}

/** AWS kept asking to slow down until no retry was left. */
export class ServiceThrottledError extends ThrottledError implements ServiceErrorDetails {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly fields: ServiceFault['fields'];
  readonly retryable: boolean;
  readonly throttling: boolean;

  constructor(code: string, message: string, details: ServiceErrorDetails, hint?: string) {
    super(code, message, { hint });
    ({
      service: this.service,
      action: this.action,
      region: this.region,
      status: this.status,
      requestId: this.requestId,
      fields: this.fields,
      retryable: this.retryable,
      throttling: this.throttling,
    } = details);
  }
}

export type AnyServiceError = ServiceError | ServiceAccessError | ServiceThrottledError;

/** Whether an error is an answer of AWS; with codes, whether it is one of those. */
export function isServiceError(error: unknown, ...codes: readonly string[]): error is AnyServiceError {
  const answered =
    error instanceof ServiceError ||
    error instanceof ServiceAccessError ||
    error instanceof ServiceThrottledError;
  return answered && (codes.length === 0 || codes.includes(error.code));
}

/** The error that a caller gets for a fault: one class for each decision that the caller can take. */
export function serviceError(
  fault: ServiceFault,
  kind: RetryKind,
  {
    server,
    ...call
  }: Pick<ServiceErrorDetails, 'service' | 'action' | 'region'> & {
    /** The host that answered, where it is not one of AWS's. */
    readonly server?: string | undefined;
  },
): AnyServiceError {
  const { code, message, status, requestId, fields } = fault;
  const details = {
    ...call,
    status,
    requestId,
    fields,
    retryable: kind !== 'none',
    throttling: kind === 'throttling',
  };
  const hint = hintFor(
    code,
    call.region,
    message,
    kind === 'transient' && status >= 500 ? { server } : undefined,
  );
  const sentence = message === '' ? silence(code, status, call) : message;
  if (kind === 'throttling') return new ServiceThrottledError(code, sentence, details, hint);
  if (isAccessCode(code, status)) return new ServiceAccessError(code, sentence, details, hint);
  return new ServiceError(code, sentence, details, hint);
}

/** The answer to a HEAD has no body: what S3 says then is its status alone. */
function silence(
  code: string,
  status: number,
  { service, action }: Pick<ServiceErrorDetails, 'service' | 'action'>,
): string {
  return code === String(status)
    ? `${service} answered ${status} to ${action}, and says no more.`
    : `${service} answered ${status} ${code} to ${action}.`;
}

/** No answer came, however often it was asked for. */
export class UnreachableError extends NuageError {}
