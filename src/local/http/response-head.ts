import type { HttpResponse } from '../../wire/http.ts';
import { sentName } from './header-names.ts';
import { reasonOf } from './reasons.ts';

const fieldName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;
/** Whether and how a connection goes on is for it to say. */
const ofConnections: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding']);

/** What a connection adds to an answer. */
export interface Delivery {
  /** The connection ends with this answer. */
  readonly close: boolean;
  /** Seconds that an idle connection is kept. */
  readonly keptSeconds?: number;
  /** The length of the body, `chunked`, or undefined when there is none or the end of the connection tells. */
  readonly length?: number | 'chunked' | undefined;
  /** The time of day, as HTTP writes it. */
  readonly date?: string;
}

/**
 * The status line and the headers, to their empty line. Throws when a character would end a line early: a header's
 * value is often somebody else's text.
 */
export function responseHead({ status, headers }: HttpResponse, delivery: Delivery): string {
  let text = `HTTP/1.1 ${status} ${reasonOf(status)}\r\n`;
  for (const name in headers) {
    const value = headers[name] ?? '';
    if (name === 'set-cookie') {
      // The one header that may come more than once and cannot be joined by commas.
      for (const cookie of value.split('\n')) text += field(name, cookie);
    } else text += field(name, value);
  }
  if (headers['date'] === undefined && delivery.date !== undefined) text += `Date: ${delivery.date}\r\n`;
  if (delivery.length === 'chunked') text += 'Transfer-Encoding: chunked\r\n';
  else if (delivery.length !== undefined && headers['content-length'] === undefined)
    text += `Content-Length: ${delivery.length}\r\n`;
  return delivery.close
    ? `${text}Connection: close\r\n\r\n`
    : `${text}Connection: keep-alive\r\nKeep-Alive: timeout=${delivery.keptSeconds ?? 0}\r\n\r\n`;
}

/** What is known of the headers with one name: answers have the same few again and again, and most say the same. */
interface Known {
  /** How their lines begin; undefined where the connection has its own. */
  readonly beginning: string | undefined;
  /** What the last one said, and its line. */
  value: string;
  line: string;
}

const known = new Map<string, Known>();
const mostNames = 1000;
/** What is longer is not kept: it comes from a client, and stays. */
const mostKept = 100;

function field(name: string, value: string): string {
  const header = known.get(name) ?? read(name);
  if (header === undefined) throw new UnspeakableError(name, value);
  const { beginning } = header;
  if (beginning === undefined) return '';
  if (header.value === value) return header.line;
  if (!fieldValue.test(value)) throw new UnspeakableError(name, value);
  const line = `${beginning}${value}\r\n`;
  if (value.length <= mostKept) {
    header.value = value;
    header.line = line;
  }
  return line;
}

function read(name: string): Known | undefined {
  if (!fieldName.test(name)) return undefined;
  const beginning = ofConnections.has(name) ? undefined : `${sentName(name)}: `;
  const made: Known = { beginning, value: '', line: `${beginning ?? ''}\r\n` };
  if (known.size < mostNames) known.set(name, made);
  return made;
}

/** An answer that HTTP does not carry. */
export class UnspeakableError extends TypeError {
  constructor(name: string, value: string) {
    super(`The header ${name} has characters that HTTP does not carry: ${JSON.stringify(value)}`);
  }
}
