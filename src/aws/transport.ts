import type { HttpRequest, HttpResponse } from '../wire/http.ts';

/** How long the other side may say nothing, where that is longer than usual. */
export interface Patience {
  /** Milliseconds. */
  readonly silenceMs: number;
}

/**
 * What carries a signed request to a target and brings the answer back. The door to AWS is given one
 * and does not know whether a socket or a cloud in this process is behind it.
 */
export interface Transport {
  /** Rejects with a `TransportError` when no answer came. */
  send(request: HttpRequest, signal?: AbortSignal, patience?: Patience): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** No answer came: the connection was refused, reset or timed out. Safe to retry when AWS says the action is. */
export class TransportError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TransportError';
    this.code = code;
  }
}
