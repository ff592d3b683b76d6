import type { Operation } from '../../wire/operation.ts';
import type { Caller } from '../caller.ts';
import { eventView } from './event-view.ts';
import { isReadOnly } from './read-only.ts';
import type { UserIdentity } from './user-identity.ts';
import { userIdentity } from './user-identity.ts';

/** One call, as the dispatcher knows it. */
export interface Call {
  readonly operation: Operation;
  readonly caller: Caller;
  /** Whose account it was about. */
  readonly account: string;
  readonly region: string;
  /** Virtual time, epoch ms. */
  readonly time: number;
  readonly requestId: string;
  readonly eventId: string;
  readonly userAgent: string | undefined;
  readonly sourceAddress: string;
  readonly input: object | undefined;
  readonly output: object | undefined;
  readonly error: { readonly code: string; readonly message: string } | undefined;
}

/** A call in CloudTrail's shape: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export interface CallEvent {
  readonly eventVersion: string;
  readonly userIdentity: UserIdentity;
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly awsRegion: string;
  readonly sourceIPAddress: string;
  readonly userAgent?: string | undefined;
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly requestParameters: unknown;
  readonly responseElements: unknown;
  readonly requestID: string;
  readonly eventID: string;
  readonly readOnly: boolean;
  readonly eventType: string;
  readonly managementEvent: boolean;
  readonly recipientAccountId: string;
  readonly eventCategory: string;
}

function nothingToShow(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

function shown(shape: Operation['input'], value: object | undefined): unknown {
  if (shape === undefined || value === undefined || nothingToShow(value)) return null;
  return eventView(shape)(value);
}

/** The event of a call. What only reads has no response elements, as in CloudTrail. */
export function callEvent(call: Call): CallEvent {
  const { operation, error } = call;
  const readOnly = isReadOnly(operation.name);
  return {
    eventVersion: '1.11',
    userIdentity: userIdentity(call.caller),
    eventTime: new Date(call.time).toISOString().replace(/\.\d+Z$/, 'Z'),
    eventSource: `${operation.service.metadata.signingName}.amazonaws.com`,
    eventName: operation.name,
    awsRegion: call.region,
    sourceIPAddress: call.sourceAddress,
    userAgent: call.userAgent,
    errorCode: error?.code,
    errorMessage: error?.message,
    requestParameters: shown(operation.input, call.input),
    responseElements: readOnly ? null : shown(operation.output, call.output),
    requestID: call.requestId,
    eventID: call.eventId,
    readOnly,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: call.account,
    eventCategory: 'Management',
  };
}
