import type { Body } from '../../../../wire/http.ts';
import { AwsError } from '../../../error.ts';

/** A form as it comes: its fields, and the file that ends it. */
export interface PostedForm {
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  readonly file: AsyncIterable<Uint8Array>;
}

/** Bytes of all that comes before the file: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html */
const MOST_FIELD_BYTES = 20_000;
const lineEnd = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');
const nothing: Buffer = Buffer.alloc(0);

/** Reads a `multipart/form-data` body as far as the file, which is left to be read. What follows the file is not looked at. */
export async function readForm(contentType: string, body: Body): Promise<PostedForm> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) throw malformed();
  const source = new Pieces(body);
  await source.until(Buffer.from(`--${name}`));
  const mark = Buffer.from(`\r\n--${name}`);
  const fields = new Map<string, string>();
  for (;;) {
    const head = (await source.until(headEnd)).toString('utf8');
    const field = /name="((?:[^"\\]|\\.)*)"/i.exec(head)?.[1]?.toLowerCase();
    if (field === undefined) throw malformed();
    if (field === 'file') {
      const fileName = /filename="((?:[^"\\]|\\.)*)"/i.exec(head)?.[1] ?? '';
      return { fields, fileName: fileName.slice(fileName.search(/[^/\\]*$/)), file: source.file(mark) };
    }
    fields.set(field, (await source.until(mark)).toString('utf8'));
    const end = await source.until(lineEnd);
    if (end.toString() === '--') throw noFile();
  }
}

class Pieces {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Buffer = nothing;
  #read = 0;

  constructor(body: Body) {
    this.#pieces = (body instanceof Uint8Array ? once(body) : body)[Symbol.asyncIterator]();
  }

  /** All up to a mark, which is read away. */
  async until(mark: Buffer): Promise<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at >= 0) {
        const found = this.#held.subarray(0, at);
        this.#held = this.#held.subarray(at + mark.length);
        this.#read += found.length;
        if (this.#read > MOST_FIELD_BYTES) throw tooLong();
        return found;
      }
      if (this.#held.length > MOST_FIELD_BYTES + mark.length) throw tooLong();
      if (!(await this.#more())) throw malformed();
    }
  }

  /** All up to the mark, as it comes. */
  async *file(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at >= 0) {
        if (at > 0) yield this.#held.subarray(0, at);
        await this.#pieces.return?.();
        return;
      }
      // The mark may have begun at the end of what is here.
      const sure = this.#held.length - mark.length + 1;
      if (sure > 0) {
        yield this.#held.subarray(0, sure);
        this.#held = this.#held.subarray(sure);
      }
      if (!(await this.#more())) throw malformed();
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#pieces.next();
    if (next.done === true) return false;
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
    return true;
  }
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

function malformed(): AwsError {
  return new AwsError(
    'MalformedPOSTRequest',
    400,
    'The body of your POST request is not well-formed multipart/form-data.',
  );
}

function tooLong(): AwsError {
  return new AwsError(
    'MaxPostPreDataLengthExceededError',
    400,
    'Your POST request fields preceding the upload file were too large.',
  );
}

function noFile(): AwsError {
  return new AwsError('InvalidArgument', 400, 'POST requires exactly one file upload per request.', {
    ArgumentName: 'file',
    ArgumentValue: '0',
  });
}
