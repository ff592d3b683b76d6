import type { Operation } from '../../wire/operation.ts';
import type { Caller } from '../caller.ts';
import type { UserIdentity } from './user-identity.ts';

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
  /** Says what is left out of it, as it was too large. */
  readonly addendum?: object | undefined;
}
