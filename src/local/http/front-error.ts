import type { HttpResponse } from '../../wire/http.ts';

const encoder = new TextEncoder();

/**
 * An error that the front answers by itself, before any service is known: the guard's refusals, what the HTTP
 * parser could not read, a handler that failed. Shaped so that the client which sent these headers can read it:
 * JSON for JSON clients, S3's `<Error>` for S3's, `<ErrorResponse>` for the query protocols'.
 */
export function frontError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse & { readonly body: Uint8Array } {
  const type = headers['content-type'] ?? '';
  if (type.includes('json') || headers['x-amz-target'] !== undefined) {
    return {
      status,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': code },
      body: encoder.encode(JSON.stringify({ __type: code, message })),
    };
  }
  const error = `<Code>${escape(code)}</Code><Message>${escape(message)}</Message>`;
  const document = type.startsWith('application/x-www-form-urlencoded')
    ? `<ErrorResponse><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>${error}</Error></ErrorResponse>`
    : `<Error>${error}</Error>`;
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>\n${document}`),
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
