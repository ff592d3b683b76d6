import type { Socket } from 'node:net';
import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import { TransportError } from '../transport.ts';
import type { Carriage } from '../transport.ts';
import type { Carried, Finished } from './carried.ts';
import { heed, unheed } from './heed.ts';
import { lost, reasonOf } from './lost.ts';
import { requestFraming, writeHead } from './request-head.ts';
import { ResponseBody } from './response-body.ts';
import type { BodySource } from './response-body.ts';
import { restOf } from './response-head.ts';
import type { ResponseHead } from './response-head.ts';
import { ResponseReader } from './response-reader.ts';
import type { ResponseSink } from './response-reader.ts';
import { writePieces, writeWhole } from './send-body.ts';

/** Answers up to this many bytes are handed on whole. */
const smallBody = 1 << 20;

/** Milliseconds after which a body is sent though nobody said to go on: 1,000 as in the AWS CLI. */
const patience = 1000;

/** One request on a connection, and its response. */
export class Exchange implements ResponseSink, BodySource, Carried {
  readonly response: Promise<HttpResponse>;
  readonly #request: HttpRequest;
  readonly #socket: Socket;
  readonly #signal: AbortSignal | undefined;
  readonly #into: Uint8Array | undefined;
  readonly #reader: ResponseReader;
  readonly #body: ResponseBody;
  readonly #finished: Finished;
  readonly #answer: { resolve(response: HttpResponse): void; reject(error: Error): void };
  #head: ResponseHead | undefined;
  #handed = false;
  #sent = false;
  #paused = false;
  /** Bytes of the body since its pace was looked at last. */
  #came = 0;
  /** Since then nothing but the other side has kept the body from coming. */
  #coming = false;
  #goOn: (() => void) | undefined;
  heard = false;
  over = false;

  constructor(
    request: HttpRequest,
    socket: Socket,
    { signal, into }: Pick<Carriage, 'into'> & { readonly signal: AbortSignal | undefined },
    finished: Finished,
  ) {
    this.#request = request;
    this.#socket = socket;
    this.#signal = signal;
    this.#into = into;
    this.#finished = finished;
    const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
    this.response = promise;
    this.#answer = { resolve, reject };
    this.#body = new ResponseBody(this);
    this.#reader = new ResponseReader(request.method, this);
    heed(signal, this.#abort);
  }

  pause(): void {
    this.#paused = true;
    this.#coming = false;
    this.#socket.pause();
  }

  resume(): void {
    this.#paused = false;
    if (!this.over) this.#socket.resume();
  }

  abandon(): void {
    this.#end(undefined);
  }

  interim(status: number): void {
    if (status === 100) this.#goOn?.();
  }

  head(head: ResponseHead): void {
    this.#head = head;
    if (!isSmall(head.framing)) return;
    const { bytes } = head.framing;
    const into = head.status < 300 ? this.#into : undefined;
    this.#body.gather(bytes, into !== undefined && bytes <= into.length ? into : undefined);
  }

  data(bytes: Buffer): void {
    this.#came += bytes.length;
    this.#body.push(bytes);
  }

  /** Silence is the other side's: it has all of the request that there is, and nobody here asked it to wait. */
  get waitsForPeer(): boolean {
    return !this.#paused && (this.#sent || this.#socket.writableLength > 0 || this.#socket.connecting);
  }

  /**
   * Bytes of the body that have come since this was asked before, if they were the other side's to send all that time.
   * Only of one whose length is known: what says nothing of its length may have nothing to say, as S3 does with a blank
   * now and then while it puts an object together.
   */
  paceSince(): number | undefined {
    const came = this.#coming ? this.#came : undefined;
    this.#came = 0;
    this.#coming = !this.#paused && this.#head?.framing.kind === 'length';
    return came;
  }

  begin(throughProxy: { readonly authorization: string | undefined } | undefined): void {
    const request = this.#request;
    const framing = requestFraming(request);
    const head = writeHead(request, framing, throughProxy);
    if (request.headers['expect'] === undefined && request.body instanceof Uint8Array) {
      writeWhole(this.#socket, head, request.body);
      this.#sent = true;
      return;
    }
    this.#socket.write(head, 'latin1');
    const send = async (): Promise<void> => {
      if (request.headers['expect'] !== undefined) await this.#wordToGoOn();
      this.#sent = await writePieces(this.#socket, request, framing, () => this.#unwanted());
    };
    send().catch((error: unknown) => this.refuse(error instanceof Error ? error : new Error(String(error))));
  }

  /** The request itself is at fault. */
  refuse(error: Error): void {
    this.#end(error);
  }

  /** What is left of the request need not be sent: there is an answer already, and it is no good one. */
  #unwanted(): boolean {
    return this.over || this.#socket.destroyed || (this.#head !== undefined && this.#head.status >= 300);
  }

  /** Where the rest of the body goes, when it is given a place. */
  get place(): Buffer | undefined {
    return this.over ? undefined : this.#body.rest;
  }

  /** Takes in what was read; `false` asks for no more for now. */
  receive(bytes: Buffer): boolean {
    this.heard = true;
    try {
      const taken = this.#reader.read(bytes);
      if (this.#head !== undefined) this.#handOn(this.#head);
      if (this.#reader.done) this.#complete(taken === bytes.length);
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
      this.#finished(false, undefined);
      return false;
    }
    return !this.#paused;
  }

  /** The connection is closed, which is the end of some answers. */
  closed(): void {
    if (this.over) return;
    try {
      this.#reader.close();
      if (this.#head !== undefined) this.#handOn(this.#head);
      this.#complete(false);
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** The connection failed. */
  fail(error: Error): void {
    this.#settle(error instanceof TransportError ? error : lost(error));
  }

  #settle(error: Error): void {
    if (this.over) return;
    this.#stop();
    this.#body.finish(error);
    this.#answer.reject(error);
  }

  readonly #abort = (): void => this.#end(reasonOf(this.#signal));

  /** Ends here, by our own wish: the connection is of no more use. */
  #end(error: Error | undefined): void {
    if (this.over) return;
    if (error === undefined) this.#stop();
    else this.#settle(error);
    this.#finished(false, undefined);
  }

  /** Small answers go on once they are complete, large ones while they come. */
  #handOn({ status, headers, framing }: ResponseHead): void {
    if (this.#handed) return;
    const { done } = this.#reader;
    if (!done && isSmall(framing)) return;
    this.#handed = true;
    this.#goOn?.();
    this.#answer.resolve({ status, headers, body: done ? this.#body.takeWhole() : this.#body });
  }

  #complete(exact: boolean): void {
    const { persistent = false, headers = {} } = this.#head ?? {};
    this.#stop();
    this.#body.finish();
    if (this.#paused) this.#socket.resume();
    this.#paused = false;
    const reusable = exact && persistent && this.#sent && this.#socket.writableLength === 0;
    this.#finished(reusable, restOf(headers));
  }

  #stop(): void {
    this.over = true;
    unheed(this.#signal, this.#abort);
    this.#goOn?.();
  }

  #wordToGoOn(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#goOn = () => {
        clearTimeout(timer);
        this.#goOn = undefined;
        resolve();
      };
    });
  }
}

function isSmall(
  framing: ResponseHead['framing'],
): framing is Extract<ResponseHead['framing'], { kind: 'length' }> {
  return framing.kind === 'length' && framing.bytes <= smallBody;
}
