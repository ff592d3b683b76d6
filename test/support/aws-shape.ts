import type { HttpResponse } from '../../src/wire/http.ts';
import { bytesOf } from './streams.ts';

export interface ShapedError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Reads an error in any of AWS's forms, by means of our own: undefined when the answer has none of them. The
 * answer to HEAD has no body, and its status is all there is.
 */
export async function shapedError(response: HttpResponse, method = 'GET'): Promise<ShapedError | undefined> {
  const { status, headers } = response;
  if (method === 'HEAD') return { status, code: String(status), message: '' };
  const bytes = await bytesOf(response.body);
  const text = Buffer.from(bytes).toString();
  const type = headers['content-type'] ?? '';
  if (type.includes('cbor')) {
    return text.includes('__type') ? { status, code: 'cbor', message: text } : undefined;
  }
  return type.includes('json') ? fromJson(status, headers, text) : fromXml(status, text);
}

function fromJson(status: number, headers: HttpResponse['headers'], text: string): ShapedError | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const members = new Map(Object.entries(value));
  const code = members.get('__type') ?? headers['x-amzn-errortype'];
  const message = members.get('message') ?? members.get('Message') ?? '';
  return typeof code === 'string' && typeof message === 'string' ? { status, code, message } : undefined;
}

function fromXml(status: number, text: string): ShapedError | undefined {
  const whole = /^(?:<\?xml[^>]*\?>\s*)?<(Error|ErrorResponse|Response)[ >][^]*<\/\1>\s*$/.test(text);
  const code = /<Code>([^<]+)<\/Code>/.exec(text)?.[1];
  const message = /<Message>([^<]*)<\/Message>/.exec(text)?.[1] ?? '';
  return whole && code !== undefined ? { status, code, message } : undefined;
}
