import type { FunctionMessage } from './function-process.ts';
import type { FunctionInvocation } from './function-runtime.ts';

/** An answer that comes in pieces: handed on as they come, or put together when nobody takes them. */
export class AnswerInPieces {
  readonly #take: FunctionInvocation['onPiece'];
  readonly #pieces: Uint8Array[] = [];

  constructor(take: FunctionInvocation['onPiece']) {
    this.#take = take;
  }

  /** What nobody took. */
  get text(): string {
    return Buffer.concat(this.#pieces).toString('utf8');
  }

  add({ data = '', contentType = '' }: FunctionMessage): void {
    const piece = Buffer.from(data, 'base64');
    if (this.#take === undefined) this.#pieces.push(piece);
    else this.#take(piece, contentType);
  }
}
