import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import { AwsError } from '../error.ts';
import { frontError } from './front-error.ts';
import { requestTimeout } from './request-body.ts';

/**
 * Answers bytes that are no HTTP request, by the code of node's parser, and closes the connection. There is no
 * request and so no service: the sentences are those of S3, which AWS's other services share a front with.
 */
export function answerUnreadable(socket: Duplex, parserCode: string | undefined): void {
  if (!socket.writable || parserCode === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { code, status, message } = unreadable(parserCode);
  const response = frontError(status, code, message);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${response.body instanceof Uint8Array ? response.body.byteLength : 0}`,
    'connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.end(response.body, () => socket.destroy());
}

function unreadable(parserCode: string | undefined): AwsError {
  if (parserCode === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return requestTimeout();
  }
  if (parserCode === 'HPE_HEADER_OVERFLOW') {
    return new AwsError(
      'RequestHeaderSectionTooLarge',
      400,
      'Your request header section exceeds the maximum allowed size.',
    );
  }
  return new AwsError('BadRequest', 400, 'An error occurred when parsing the HTTP request.');
}
