/** A value of a JSON text, with where it stands: filter policies are refused with the column, as Jackson tells it. */
export interface JsonNode {
  readonly kind: 'string' | 'number' | 'literal' | 'array' | 'object';
  /** Of a string, a number or a literal. */
  readonly value?: string | number | boolean | null;
  readonly text: string;
  readonly items: readonly JsonNode[];
  readonly members: readonly (readonly [key: string, value: JsonNode])[];
  /** How far the text is read when the value is met: a string only to its opening quote. */
  readonly met: number;
  /** Behind the value. */
  readonly end: number;
}

export class JsonFault extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Reads a JSON text into nodes. Throws a JsonFault. */
export function readTree(text: string): JsonNode {
  const reader = new Reader(text);
  return reader.whole();
}

const space = /\s*/y;
const string = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]*/y;
const kinds = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): JsonNode {
    const node = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) throw this.#unexpected();
    return node;
  }

  #value(): JsonNode {
    this.#skip();
    const start = this.#at;
    const first = this.#text.charAt(start);
    if (first === '{') return this.#object();
    if (first === '[') return this.#array();
    if (first === '"') return this.#scalar('string', this.#take(string), start + 1);
    const digits = this.#match(number);
    if (digits !== undefined) return this.#scalar('number', digits, this.#at);
    const name = this.#match(word);
    if (name === undefined) throw this.#unexpected(`expected a valid value ${kinds}`);
    if (name !== 'true' && name !== 'false' && name !== 'null')
      throw new JsonFault(`Unrecognized token '${name}': was expecting ${kinds}`, this.#at);
    return this.#scalar('literal', name, this.#at);
  }

  #scalar(kind: 'string' | 'number' | 'literal', text: string, met: number): JsonNode {
    const value: string | number | boolean | null = parsed(text, this.#at);
    return { kind, value, text: String(value), items: [], members: [], met, end: this.#at };
  }

  #array(): JsonNode {
    const met = ++this.#at;
    const items: JsonNode[] = [];
    while (!this.#closes(']', 'Array', items.length > 0)) items.push(this.#value());
    return { kind: 'array', text: '[', items, members: [], met, end: this.#at };
  }

  #object(): JsonNode {
    const met = ++this.#at;
    const members: [string, JsonNode][] = [];
    while (!this.#closes('}', 'Object', members.length > 0)) {
      this.#skip();
      const key: string = parsed(this.#name(), this.#at);
      this.#skip();
      if (this.#text.charAt(this.#at) !== ':')
        throw this.#unexpected('was expecting a colon to separate field name and value');
      this.#at += 1;
      members.push([key, this.#value()]);
    }
    return { kind: 'object', text: '{', items: [], members, met, end: this.#at };
  }

  #closes(bracket: string, of: string, separated: boolean): boolean {
    this.#skip();
    const next = this.#text.charAt(this.#at);
    if (next === bracket) {
      this.#at += 1;
      return true;
    }
    if (!separated) return false;
    if (next !== ',') throw this.#unexpected(`was expecting comma to separate ${of} entries`);
    this.#at += 1;
    return false;
  }

  #skip(): void {
    this.#match(space);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #name(): string {
    const found = this.#match(string);
    if (found !== undefined) return found;
    throw this.#unexpected('was expecting double-quote to start field name');
  }

  #take(pattern: RegExp): string {
    const found = this.#match(pattern);
    if (found === undefined) throw this.#unexpected();
    return found;
  }

  /** @param wanted What Jackson says it wanted instead. */
  #unexpected(wanted?: string): JsonFault {
    const next = this.#text.charAt(this.#at);
    if (next === '') return new JsonFault('Unexpected end-of-input', this.#at);
    const code = next.codePointAt(0) ?? 0;
    const instead = wanted === undefined ? '' : `: ${wanted}`;
    return new JsonFault(`Unexpected character ('${next}' (code ${code}))${instead}`, this.#at);
  }
}

/** A control character within a string has no place in JSON. */
function parsed<Value>(text: string, at: number): Value {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonFault('Illegal unquoted character', at);
  }
}
