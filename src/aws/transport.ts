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

/** A GET whose answer is small and wanted whole, or not at all. */
export interface BriefRequest {
  readonly to: Pick<HttpRequest, 'protocol' | 'hostname' | 'port'>;
  /** All of it as it goes over the line: signed, and of characters that HTTP carries. */
  readonly text: string;
  /** Headers that are wanted, in lower case. */
  readonly wanted: ReadonlySet<string>;
  /** Bytes that the body has at most. */
  readonly most: number;
  /** Takes the answer and says whether it was good. The bytes are only there until it returns. */
  take(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array): boolean;
}

/** `unfit`: the other side answers in ways that are only read in the usual way. */
export type BriefOutcome = 'taken' | 'refused' | 'unfit';

/**
 * What carries a signed request to a target and brings the answer back. The door to AWS is given one
 * and does not know whether a socket or a cloud in this process is behind it.
 */
export interface Transport {
  /** Rejects with a `TransportError` when no answer came. */
  send(request: HttpRequest, signal?: AbortSignal, carriage?: Carriage): Promise<HttpResponse>;
  /**
   * The same for small answers at less cost, where it can do that. Nothing is told of what goes wrong, and nothing sent
   * twice: whoever asks asks again with `send`. Rejects with what `take` throws, or the signal's reason.
   */
  brief?(request: BriefRequest, signal: AbortSignal | undefined): Promise<BriefOutcome>;
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
