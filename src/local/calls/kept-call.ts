import type { Operation } from '../../wire/operation.ts';
import type { Call, CallEvent } from './call.ts';
import { eventView } from './event-view.ts';
import { isReadOnly } from './read-only.ts';
import { userIdentity } from './user-identity.ts';

/** CloudTrail's own limit for one event. */
const largestEvent = 256 * 1024;
/** What an event has besides, such as the user agent, takes no more. */
const mostBeside = 64 * 1024;

/** A call with what its event shows of it, and no more: it is kept for long, and mostly nobody asks for it. */
export interface KeptCall extends Omit<Call, 'input' | 'output'> {
  /** As JSON; undefined for nothing. */
  readonly parameters: string | undefined;
  readonly response: string | undefined;
}

/** What only reads has no response elements, as in CloudTrail. */
export function keptCall(call: Call): KeptCall {
  const { operation, caller, account, region, time, requestId, eventId, userAgent, sourceAddress } = call;
  const { input, output, error } = call;
  const parameters = shown(operation.input, input);
  const response = isReadOnly(operation.name) ? undefined : shown(operation.output, output);
  return {
    operation,
    caller,
    account,
    region,
    time,
    requestId,
    eventId,
    userAgent,
    sourceAddress,
    error,
    parameters,
    response,
  };
}

/** The event of a call; without what was asked and answered when it would be too large. */
export function eventOf(call: KeptCall): CallEvent {
  const whole = wholeEvent(call);
  const { parameters = '', response = '', error } = call;
  const said = parameters.length + response.length + (error?.message.length ?? 0);
  if (said < largestEvent - mostBeside) return whole;
  if (JSON.stringify(whole).length <= largestEvent) return whole;
  return {
    ...whole,
    requestParameters: null,
    responseElements: null,
    addendum: { reason: 'TRUNCATED', originalRequestID: call.requestId, originalEventID: call.eventId },
  };
}

function wholeEvent(call: KeptCall): CallEvent {
  const { operation, error } = call;
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
    requestParameters: read(call.parameters),
    responseElements: read(call.response),
    requestID: call.requestId,
    eventID: call.eventId,
    readOnly: isReadOnly(operation.name),
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: call.account,
    eventCategory: 'Management',
  };
}

function shown(shape: Operation['input'], value: object | undefined): string | undefined {
  if (shape === undefined || value === undefined) return undefined;
  for (const name in value) if (Object.hasOwn(value, name)) return JSON.stringify(eventView(shape)(value));
  return undefined;
}

function read(text: string | undefined): unknown {
  return text === undefined ? null : JSON.parse(text);
}
