/**
 * What a CloudFront function finds around it, as text that is evaluated inside its context: consoles, `require`, a clock
 * that stands, and the way in and out. Everything here is made of the context's own objects; of the outside it has one
 * function, from text to text, which is never handed on, so that no way leads from a function to the program around.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
module.exports = function install(outside, given) {
  'use strict';
  const { stringify, parse } = JSON;
  const { now, stores } = parse(given);
  const logs = [];
  const over = { done: false };

  function ask(question) {
    let answer;
    try {
      answer = parse(outside(stringify(question)));
    } catch {
      // Whatever it was that failed there, such as a stack that was full: its error stays outside.
      throw new Error('not possible');
    }
    if (answer.error !== undefined) throw new TypeError(answer.error);
    return answer.text;
  }

  const plain = (value) => (typeof value === 'object' && value !== null ? stringify(value) : String(value));
  const log = (...values) => {
    logs.push(values.map(plain).join(' '));
  };
  globalThis.console = { log, info: log, warn: log, error: log, debug: log };
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];

  // It says the same for as long as a function runs.
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...values) {
      super(...(values.length === 0 ? [now] : values));
    }
    static now() {
      return now;
    }
  };

  const latin = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const bytesOf = (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const decoded = (text, encoding) => bytesOf(ask({ kind: 'decode', text, encoding }));

  class Buffer extends Uint8Array {
    static from(value, encoding = 'utf8') {
      const bytes =
        typeof value === 'string'
          ? decoded(value, encoding)
          : value instanceof ArrayBuffer
            ? new Uint8Array(value)
            : value;
      const made = new Buffer(bytes.length);
      made.set(bytes);
      return made;
    }
    static alloc(length, fill = 0) {
      return new Buffer(length).fill(fill);
    }
    static concat(parts) {
      return Buffer.from(parts.flatMap((part) => [...part]));
    }
    static isBuffer(value) {
      return value instanceof Buffer;
    }
    static byteLength(text, encoding) {
      return Buffer.from(text, encoding).length;
    }
    static compare(left, right) {
      return left.compare(right);
    }
    compare(other) {
      const [left, right] = [latin(this), latin(other)];
      return left === right ? 0 : left < right ? -1 : 1;
    }
    equals(other) {
      return this.compare(other) === 0;
    }
    toString(encoding = 'utf8', start = 0, end = this.length) {
      return ask({ kind: 'encode', text: latin(this.subarray(start, end)), encoding });
    }
    toJSON() {
      return { type: 'Buffer', data: [...this] };
    }
  }
  globalThis.Buffer = Buffer;
  globalThis.atob = (text) => latin(Buffer.from(String(text), 'base64'));
  globalThis.btoa = (text) => Buffer.from(bytesOf(String(text))).toString('base64');
  globalThis.TextEncoder = class TextEncoder {
    encode(text = '') {
      return new Uint8Array(decoded(String(text), 'utf8'));
    }
  };
  globalThis.TextDecoder = class TextDecoder {
    decode(bytes = []) {
      return Buffer.from(bytes).toString('utf8');
    }
  };
  // Of the runtime 1.0, whose text may be bytes.
  Object.defineProperty(String, 'bytesFrom', {
    value: (value, encoding) => (typeof value === 'string' ? latin(decoded(value, encoding)) : latin(value)),
  });

  class Digest {
    #question;
    constructor(kind, algorithm, key) {
      this.#question = { kind, algorithm, key, text: '' };
      if (!['md5', 'sha1', 'sha256'].includes(algorithm))
        throw new TypeError(`not supported algorithm: "${algorithm}"`);
    }
    update(data, encoding = 'utf8') {
      this.#question.text += latin(typeof data === 'string' ? decoded(data, encoding) : data);
      return this;
    }
    digest(encoding) {
      const made = Buffer.from(bytesOf(ask(this.#question)));
      return encoding === undefined ? made : made.toString(encoding);
    }
  }
  const crypto = {
    createHash: (algorithm) => new Digest('hash', algorithm),
    createHmac: (algorithm, key) =>
      new Digest('hmac', algorithm, latin(typeof key === 'string' ? decoded(key, 'utf8') : key)),
  };

  const unescape = (text) => {
    try {
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      return text;
    }
  };
  const querystring = {
    escape: encodeURIComponent,
    unescape,
    parse(text, separator = '&', equals = '=') {
      const found = {};
      for (const part of text === '' ? [] : text.split(separator)) {
        const at = part.indexOf(equals);
        const [name, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + equals.length)];
        const key = unescape(name);
        const before = found[key];
        found[key] = before === undefined ? unescape(value) : [before, unescape(value)].flat();
      }
      return found;
    },
    stringify: (values, separator = '&', equals = '=') =>
      Object.entries(values)
        .flatMap(([name, value]) =>
          [value].flat().map((one) => [name, one].map(encodeURIComponent).join(equals)),
        )
        .join(separator),
  };
  querystring.decode = querystring.parse;
  querystring.encode = querystring.stringify;

  class KeyValueStore {
    #items;
    #meta;
    constructor({ items, meta }) {
      this.#items = new Map(Object.entries(items));
      this.#meta = meta;
    }
    async get(key, { format = 'string' } = {}) {
      const value = this.#items.get(key);
      if (value === undefined) throw new Error('KeyNotFound');
      return format === 'json' ? parse(value) : format === 'bytes' ? Buffer.from(value) : value;
    }
    async exists(key) {
      return this.#items.has(key);
    }
    async count() {
      return this.#items.size;
    }
    async meta() {
      return { ...this.#meta };
    }
  }
  const chosen = {};
  const cloudfront = {
    kvs(id = Object.keys(stores)[0]) {
      const store = stores[id];
      if (store === undefined) throw new Error('No key value store is associated with this function.');
      return new KeyValueStore(store);
    },
    selectRequestOriginById(id) {
      chosen.origin = String(id);
    },
  };

  const modules = { cloudfront, crypto, querystring, buffer: { Buffer } };
  globalThis.require = (name) => {
    const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (found === undefined) throw new Error(`Cannot find module "${name}"`);
    return found;
  };

  const failed = (error) => {
    over.error = error instanceof Error ? `${error.name}: ${error.message}` : plain(error);
    over.done = true;
  };
  Object.defineProperty(globalThis, '$edge', {
    value: Object.freeze({
      run(handler, event) {
        try {
          if (typeof handler !== 'function') throw new ReferenceError('"handler" is not defined');
          Promise.resolve(handler(parse(event))).then((made) => {
            over.output = made;
            over.done = true;
          }, failed);
        } catch (error) {
          failed(error);
        }
      },
      fail: failed,
      outcome: () => stringify({ ...over, logs, ...chosen }),
    }),
  });
};
