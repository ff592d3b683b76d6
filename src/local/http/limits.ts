/** What one connection may ask of the server. */
export interface ServerLimits {
  /** Bytes of request line and headers together. AWS's load balancers stop at 64 KiB. */
  readonly headerBytes: number;
  /** Bytes of one body: S3's 5 GiB for one PUT, and room for the signatures between its chunks. */
  readonly bodyBytes: number;
  /** A body of at most this many bytes is handed on whole; a longer one, or one of unknown length, as it comes. */
  readonly wholeBodyBytes: number;
  /** Milliseconds in which the headers must be there. */
  readonly headersMs: number;
  /** Milliseconds that a body may pause. S3 ends such a request with RequestTimeout. */
  readonly bodyPauseMs: number;
  /** Milliseconds that an idle connection is kept. */
  readonly keepAliveMs: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: ServerLimits = {
  headerBytes: 64 * 1024,
  bodyBytes: 5 * 1024 * mebibyte + 64 * mebibyte,
  wholeBodyBytes: mebibyte,
  headersMs: 20_000,
  bodyPauseMs: 20_000,
  keepAliveMs: 65_000,
};
