import { bodyText } from '../body.ts';
import { ByteReader } from '../byte-reader.ts';
import { Malformed } from '../error.ts';
import type { Body } from '../http.ts';
import type { Fields } from '../record.ts';
import type { StructureShape } from '../shape.ts';
import type { ServiceFault } from '../written-request.ts';
import { eventBindings } from './bindings.ts';
import { readMessage } from './message.ts';
import type { Message } from './message.ts';

/** How a protocol reads the documents of events. Throws `Malformed`. */
export type ReadEventDocument = (shape: StructureShape, payload: Uint8Array) => Fields;

/** An error that came in the middle of a stream of events. */
export class EventFault extends Error {
  readonly fault: ServiceFault;

  constructor(fault: ServiceFault) {
    super(fault.message);
    this.name = 'EventFault';
    this.fault = fault;
  }
}

/**
 * Takes apart what an answer streams. `initial` is the first message of RPC protocols, when it comes before any
 * event; the events follow as `{ sessionUpdate: { … } }`. Those that the model does not know are passed over.
 */
export class EventReader {
  readonly #reader: ByteReader;
  readonly #union: StructureShape;
  readonly #read: ReadEventDocument;
  #held: Message | undefined;

  constructor(body: Body, union: StructureShape, read: ReadEventDocument) {
    this.#reader = new ByteReader(body);
    this.#union = union;
    this.#read = read;
  }

  async initial(): Promise<Uint8Array | undefined> {
    const first = await readMessage(this.#reader);
    if (first !== undefined && text(first, ':event-type') === 'initial-response') return first.payload;
    this.#held = first;
    return undefined;
  }

  /** Throws an `EventFault` where the service ends the stream with an error, and `Malformed`. */
  async *events(): AsyncGenerator<Fields> {
    try {
      for (;;) {
        const message = this.#held ?? (await readMessage(this.#reader));
        this.#held = undefined;
        if (message === undefined) return;
        const event = this.#event(message);
        if (event !== undefined) yield event;
      }
    } finally {
      await this.#reader.close();
    }
  }

  #event(message: Message): Fields | undefined {
    const type = text(message, ':message-type');
    if (type === 'error')
      throw fault(text(message, ':error-code') ?? '', text(message, ':error-message') ?? '', {});
    const name = text(message, type === 'exception' ? ':exception-type' : ':event-type');
    if (name === undefined) throw new Malformed('type of an event');
    const shape = this.#union.member.get(name)?.shape;
    const value = shape?.kind === 'structure' ? this.#content(shape, message) : undefined;
    if (type !== 'exception') return value === undefined ? undefined : { [name]: value };
    const { message: said, Message: alsoSaid, ...fields } = value ?? {};
    throw fault(name, String(said ?? alsoSaid ?? ''), fields);
  }

  #content(shape: StructureShape, { headers, payload }: Message): Fields {
    const bound = eventBindings(shape);
    const fields: Fields = {};
    for (const { name } of bound.headers) {
      const header = headers.get(name);
      if (header !== undefined) fields[name] = header.value;
    }
    if (bound.payload === undefined)
      return payload.length === 0 ? fields : { ...fields, ...this.#read(shape, payload) };
    const { name, shape: inner } = bound.payload;
    if (inner.kind === 'structure') fields[name] = this.#read(inner, payload);
    else fields[name] = inner.kind === 'blob' ? payload : bodyText(payload);
    return fields;
  }
}

function text({ headers }: Message, name: string): string | undefined {
  const header = headers.get(name);
  return header?.type === 'string' ? header.value : undefined;
}

/** The stream's own errors have no status; AWS was answering well until then. */
function fault(code: string, message: string, fields: Fields): EventFault {
  return new EventFault({ code, message, status: 200, fields });
}
