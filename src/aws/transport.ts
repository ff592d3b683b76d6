import type { HttpRequest, HttpResponse } from '../wire/http.ts';

/** How one request is carried, where it is otherwise than usual. */
export interface Carriage {
  /** How long the other side may say nothing, in milliseconds. */
  readonly silenceMs?: number | undefined;
  /**
   * Where the body of a good answer is put, when it fits: what is answered is a view of it, and nothing is left for the
   * collector. It belongs to the transport until the answer is there. A transport may answer with bytes of its own.
   */
  readonly into?: Uint8Array | undefined;
}

/**
 * What carries a signed request to a target and brings the answer back. The door to AWS is given one
 * and does not know whether a socket or a cloud in this process is behind it.
 */
export interface Transport {
  /** Rejects with a `TransportError` when no answer came. */
  send(request: HttpRequest, signal?: AbortSignal, carriage?: Carriage): Promise<HttpResponse>;
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
