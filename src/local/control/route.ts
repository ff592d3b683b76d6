import type { HttpResponse } from '../../wire/http.ts';
import type { ControlledCloud, ControlSurroundings } from './controlled-cloud.ts';

/** One control call as its route sees it. */
export interface ControlCall {
  readonly cloud: ControlledCloud;
  readonly surroundings: ControlSurroundings;
  /** The JSON body; an empty object when there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  readonly query: URLSearchParams;
  /** What stood at the `*` or `**` of the route's path. */
  readonly name: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/_nuage/`; a last part `*` stands for any one, and `**` for all that may follow. */
  readonly path: string;
  /** Only what says nothing and changes nothing goes unsigned. */
  readonly signed: boolean;
  /** The most bytes that a body may have. */
  readonly bodyBytes: number;
  /** The body is bytes, not JSON. */
  readonly raw?: boolean;
  run(call: ControlCall): object | HttpResponse | Promise<object | HttpResponse>;
}

/** A refusal of the control API: its HTTP status, a stable code, a sentence. */
export class ControlError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ControlError';
    this.status = status;
    this.code = code;
  }
}

const encoder = new TextEncoder();

/** A JSON answer, one line. */
export function json(status: number, value: object): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: encoder.encode(`${JSON.stringify(value)}\n`),
  };
}
