import { TransportError } from '../transport.ts';

/** What a socket reports, as a transport that gave no answer. */
export function lost(error: Error): TransportError {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'ECONNRESET';
  return new TransportError(code, error.message === '' ? code : error.message, { cause: error });
}

/** Why a signal was aborted, as an error. */
export function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error(String(reason));
}
