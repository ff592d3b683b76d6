import { textBody } from '../body.ts';
import { Malformed } from '../error.ts';
import { fieldsOf, isFields } from '../record.ts';
import type { Fields } from '../record.ts';
import type { Reference, StructureShape } from '../shape.ts';
import type { WireFault } from '../wire-fault.ts';
import { eventBindings } from './bindings.ts';
import type { HeaderValue } from './header-values.ts';
import { encodeMessage } from './message.ts';

/** How a protocol writes the documents of events. */
export interface EventDocuments {
  readonly contentType: string;
  write(shape: StructureShape, value: Readonly<Fields>): Uint8Array;
}

/** What turns an error that ends the stream into what the caller is told. */
export type FaultOf = (error: unknown) => WireFault;

/**
 * The events of an answer as the bytes that carry them, each when it comes. `return` goes straight on to the source,
 * also while an event is awaited: the caller has gone away, and nobody wants the next one.
 */
export class EventBytes implements AsyncIterableIterator<Uint8Array> {
  readonly #events: AsyncIterator<unknown>;
  readonly #union: StructureShape;
  readonly #documents: EventDocuments;
  readonly #faultOf: FaultOf | undefined;
  #first: Uint8Array | undefined;
  #over = false;

  /** `first` goes out before any event: what the answer says beside its stream. */
  constructor(
    events: AsyncIterable<unknown>,
    union: StructureShape,
    documents: EventDocuments,
    options: { readonly first?: Uint8Array | undefined; readonly faultOf?: FaultOf | undefined } = {},
  ) {
    this.#events = events[Symbol.asyncIterator]();
    this.#union = union;
    this.#documents = documents;
    this.#faultOf = options.faultOf;
    this.#first = options.first;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const first = this.#first;
    this.#first = undefined;
    if (first !== undefined) return { done: false, value: first };
    if (this.#over) return { done: true, value: undefined };
    try {
      const next = await this.#events.next();
      if (next.done !== true)
        return { done: false, value: writeEvent(this.#union, next.value, this.#documents) };
      this.#over = true;
      return { done: true, value: undefined };
    } catch (error) {
      this.#over = true;
      if (this.#faultOf === undefined) throw error;
      return { done: false, value: writeFault(this.#union, this.#faultOf(error), this.#documents) };
    }
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#over = true;
    await this.#events.return?.();
    return { done: true, value: undefined };
  }
}

/** One event: `{ sessionUpdate: { … } }`. A member that the model calls an exception goes out as one. */
export function writeEvent(union: StructureShape, event: unknown, documents: EventDocuments): Uint8Array {
  const [name, value] = Object.entries(fieldsOf(event)).find(([, part]) => part !== undefined) ?? [];
  const shape = name === undefined ? undefined : union.member.get(name)?.shape;
  if (name === undefined || shape?.kind !== 'structure')
    throw new Malformed(`an event of ${union.name}`, name);
  const { headers, payload } = writeContent(shape, fieldsOf(value), documents);
  const exception = shape.exception === true;
  const own = exception
    ? { ':message-type': 'exception', ':exception-type': name }
    : { ':message-type': 'event', ':event-type': name };
  return encodeMessage({ headers: new Map([...texts(own), ...headers]), payload });
}

/** What an answer of an RPC protocol says beside its stream: the first of its messages. */
export function writeInitialResponse(payload: Uint8Array, contentType: string): Uint8Array {
  const own = { ':message-type': 'event', ':event-type': 'initial-response', ':content-type': contentType };
  return encodeMessage({ headers: texts(own), payload });
}

/** An error after the first event: by the exception that the model has for it, or else as an error without a shape. */
function writeFault(union: StructureShape, fault: WireFault, documents: EventDocuments): Uint8Array {
  if (union.member.get(fault.code)?.shape.kind === 'structure')
    return writeEvent(union, { [fault.code]: { message: fault.message, ...fault.fields } }, documents);
  const own = { ':message-type': 'error', ':error-code': fault.code, ':error-message': fault.message };
  return encodeMessage({ headers: texts(own), payload: textBody('') });
}

interface Content {
  readonly headers: readonly (readonly [string, HeaderValue])[];
  readonly payload: Uint8Array;
}

function writeContent(shape: StructureShape, value: Readonly<Fields>, documents: EventDocuments): Content {
  const bound = eventBindings(shape);
  const headers = bound.headers.flatMap((member) => {
    const part = value[member.name];
    return part === undefined || part === null ? [] : [[member.name, headerOf(member, part)] as const];
  });
  const typed = (contentType: string, payload: Uint8Array): Content => ({
    headers: [...texts({ ':content-type': contentType }), ...headers],
    payload,
  });
  if (bound.payload === undefined) {
    if (shape.members.length === headers.length && shape.members.length === bound.headers.length)
      return { headers, payload: textBody('') };
    return typed(documents.contentType, documents.write(shape, value));
  }
  const part = value[bound.payload.name];
  if (part instanceof Uint8Array) return typed('application/octet-stream', part);
  if (typeof part === 'string') return typed('text/plain', textBody(part));
  const inner = bound.payload.shape;
  if (inner.kind !== 'structure' || !isFields(part)) throw new Malformed(inner.kind, typeof part);
  return typed(documents.contentType, documents.write(inner, part));
}

function headerOf({ shape }: Reference, value: unknown): HeaderValue {
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number') return { type: shape.kind === 'long' ? 'long' : 'integer', value };
  if (value instanceof Date) return { type: 'timestamp', value };
  if (value instanceof Uint8Array) return { type: 'bytes', value };
  return { type: 'string', value: String(value) };
}

function texts(headers: Readonly<Record<string, string>>): Map<string, HeaderValue> {
  return new Map(Object.entries(headers).map(([name, value]) => [name, { type: 'string', value }]));
}
