import type { Body } from '../../../../wire/http.ts';
import { lent } from '../../../../wire/lent.ts';
import { chunkSigning } from '../../../../wire/sigv4/chunk-signature.ts';
import { ChunkError, openChunked } from '../../../../wire/sigv4/open-chunked.ts';
import { isStreamingPayload } from '../../../../wire/sigv4/payload.ts';
import { AwsError } from '../../../error.ts';
import type { ActionPhase } from '../../../phase.ts';
import { invalidArgument, notImplementedHeader } from '../errors.ts';

/** A request's body without what the transfer has put around it. */
export interface OpenedPayload {
  readonly body: Body;
  /** Names of the trailers that are to come. */
  readonly trailerNames: readonly string[];
  /** The trailers, once the body has been read. */
  readonly trailers: Readonly<Record<string, string>>;
  /** SHA-256 that the body was signed with and that nobody has compared yet. */
  readonly sha256: string | undefined;
}

const none: Readonly<Record<string, string>> = {};
const nobody: readonly string[] = [];

/** Takes a body out of its chunks, checking their signatures as they come. */
export function openPayload(phase: ActionPhase, body: Body): OpenedPayload {
  const headers = phase.request?.headers ?? none;
  const declared = phase.authorization?.payload ?? headers['x-amz-content-sha256'];
  if (!isStreamingPayload(declared)) {
    if (declared === 'UNSIGNED-PAYLOAD') checkUnchunked(headers['content-encoding']);
    checkLength(headers);
    const compared = declared === undefined || body instanceof Uint8Array;
    const sha256 = !compared && /^[0-9a-f]{64}$/i.test(declared) ? declared.toLowerCase() : undefined;
    return { body, trailerNames: nobody, trailers: none, sha256 };
  }
  const { authorization, secretAccessKey } = phase;
  const signed = declared?.startsWith('STREAMING-AWS4-HMAC') === true;
  const trailerNames = (headers['x-amz-trailer'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const length = headers['x-amz-decoded-content-length'];
  if (length === undefined) throw missingLength();
  const opened = openChunked(lent(body), {
    signing:
      signed && authorization !== undefined && secretAccessKey !== undefined
        ? chunkSigning(authorization, secretAccessKey)
        : undefined,
    decodedLength: /^\d+$/.test(length) ? Number(length) : undefined,
    trailers: trailerNames,
  });
  return { body: worded(opened.body), trailerNames, trailers: opened.trailers, sha256: undefined };
}

async function* worded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    if (!(error instanceof ChunkError)) throw error;
    const { code, status, message, fields } = error.fault;
    throw new AwsError(code, status, message, fields);
  }
}

/** S3 wants to know how long a body is before it comes. */
function checkLength(headers: Readonly<Record<string, string>>): void {
  if (headers['transfer-encoding'] !== undefined && headers['content-length'] === undefined)
    throw notImplementedHeader('Transfer-Encoding');
}

/** What is in chunks is to be said to be. */
function checkUnchunked(encoding: string | undefined): void {
  if (encoding?.includes('aws-chunked') === true)
    throw invalidArgument(
      'aws-chunked encoding is not supported when x-amz-content-sha256 UNSIGNED-PAYLOAD is supplied.',
      'Content-Encoding',
      encoding,
    );
}

function missingLength(): AwsError {
  return new AwsError('MissingContentLength', 411, 'You must provide the Content-Length HTTP header.');
}
