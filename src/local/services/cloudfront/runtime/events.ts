/** A value of a query, header or cookie, as functions see it: several are in `multiValue`, the first in `value` as well. */
export interface EventValue {
  readonly value: string;
  readonly multiValue?: readonly EventValue[] | undefined;
  /** Of a cookie of a response, such as `Secure; Path=/`. */
  readonly attributes?: string | undefined;
}

/** By name; names of headers are in lower case. */
export type EventValues = Readonly<Record<string, EventValue>>;

export interface EventRequest {
  readonly method: string;
  readonly uri: string;
  /** A function may write it as it stands in a URL. */
  readonly querystring: EventValues | string;
  readonly headers: EventValues;
  readonly cookies: EventValues;
}

export interface EventResponse {
  readonly statusCode: number;
  readonly statusDescription?: string | undefined;
  readonly headers: EventValues;
  readonly cookies: EventValues;
  /** When the function gives one. */
  readonly body?: Uint8Array | undefined;
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
export interface ViewerEvent {
  readonly version: '1.0';
  readonly context: {
    readonly distributionDomainName: string;
    readonly distributionId: string;
    readonly eventType: 'viewer-request' | 'viewer-response';
    readonly requestId: string;
  };
  readonly viewer: { readonly ip: string };
  readonly request: EventRequest;
  readonly response?: Omit<EventResponse, 'body'>;
}

/** What a function gave back: one of the two. */
export type FunctionResult =
  | { readonly kind: 'request'; readonly request: EventRequest }
  | { readonly kind: 'response'; readonly response: EventResponse };
