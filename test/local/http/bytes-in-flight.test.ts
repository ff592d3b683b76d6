import { describe, expect, test } from 'vitest';

import { IncomingBody } from '../../../src/local/http/incoming-body.ts';
import type { BodySource } from '../../../src/local/http/incoming-body.ts';
import { Inflow } from '../../../src/local/http/inflow.ts';
import { defaultLimits } from '../../../src/local/http/limits.ts';
import { readBody } from '../../../src/local/http/request-body.ts';
import type { Framing } from '../../../src/local/http/request-head.ts';
import { lent } from '../../../src/wire/lent.ts';
import { RawSocket } from '../../support/raw-socket.ts';
import { recordingServer } from '../../support/recording-server.ts';
import { bytesOf } from '../../support/streams.ts';

const mebibyte = 1024 * 1024;
const oneRead = 64 * 1024;

class Source implements BodySource {
  readonly ownMemory: boolean;
  flows = true;

  constructor(ownMemory = true) {
    this.ownMemory = ownMemory;
  }

  flow(on: boolean): void {
    this.flows = on;
  }

  await(): void {}
}

/** A body that nobody has read anything of. */
function upload(inflow: Inflow, framing: Framing = { kind: 'length', bytes: 8 * mebibyte }, own = true) {
  const source = new Source(own);
  return { source, body: new IncomingBody(framing, source, inflow) };
}

function read(fill: string): Buffer {
  return Buffer.alloc(oneRead, fill);
}

describe('bytes in flight', () => {
  test('many uploads that nobody reads hold little more than a few, and all go on once they are read', async () => {
    const inflow = new Inflow();
    const uploads = Array.from({ length: 200 }, () => upload(inflow));
    for (let round = 0; round < 10; round += 1)
      for (const { source, body } of uploads) if (source.flows) body.push(read('x'));
    expect(uploads.some(({ source }) => source.flows)).toBe(false);
    // 4 MiB from which on each waits, and the one read of each that came before it was told.
    expect(inflow.bytes).toBeLessThanOrEqual(4 * mebibyte + uploads.length * oneRead);

    for (const { source, body } of uploads) while (!source.flows) await body.next();
    expect(inflow.bytes).toBe(0);
  });

  test('what nobody will read counts no more', () => {
    const inflow = new Inflow();
    const { body } = upload(inflow);
    body.push(read('x'));
    expect(inflow.bytes).toBe(oneRead);
    body.drop();
    expect(inflow.bytes).toBe(0);
  });

  test('the memory of a read goes as soon as its lent piece is used', async () => {
    const { body } = upload(new Inflow());
    const reads = [read('a'), read('b')];
    for (const bytes of reads) body.push(bytes);
    const pieces = lent(readBody(body, defaultLimits, () => {}) as AsyncIterable<Uint8Array>);
    const iterator = pieces[Symbol.asyncIterator]();
    await iterator.next();
    expect(reads.map(({ byteLength }) => byteLength)).toEqual([oneRead, oneRead]);
    await iterator.next();
    expect(reads.map(({ byteLength }) => byteLength)).toEqual([0, oneRead]);
  });

  test('pieces that are not lent are kept, and so is memory that is not of the read alone', async () => {
    const taken = async (framing: Framing | undefined, own: boolean, bytes: Buffer, lend: boolean) => {
      const { body } = upload(new Inflow(), framing, own);
      body.push(bytes);
      const read = readBody(body, defaultLimits, () => {}) as AsyncIterable<Uint8Array>;
      const iterator = (lend ? lent(read) : read)[Symbol.asyncIterator]();
      await iterator.next();
      void iterator.next();
      return bytes.byteLength;
    };
    expect(await taken(undefined, true, read('a'), false)).toBe(oneRead);
    expect(await taken(undefined, false, read('a'), true)).toBe(oneRead);
    const between = Buffer.from(new ArrayBuffer(3000), 1000, 1000);
    expect(await taken(undefined, true, between, true)).toBe(1000);
    expect(await taken(undefined, true, read('a'), true)).toBe(0);
  });

  test('chunks of one read go together, and not with what follows the body', async () => {
    const framing: Framing = { kind: 'chunked' };
    const text = (value: string): Buffer => {
      const bytes = Buffer.allocUnsafeSlow(value.length);
      bytes.write(value, 'latin1');
      return bytes;
    };
    const { body } = upload(new Inflow(), framing);
    const reads = [text('2\r\nab\r\n3\r\ncde\r\n1'), text('\r\nf\r\n0\r\n\r\nGET / HTTP/1.1')];
    expect(body.push(reads[0] ?? Buffer.alloc(0))).toBeUndefined();
    expect(body.push(reads[1] ?? Buffer.alloc(0))?.toString()).toBe('GET / HTTP/1.1');
    let came = '';
    const left: number[] = [];
    for (let piece = await body.next(); piece !== undefined; piece = await body.next()) {
      came += piece.toString();
      body.release();
      left.push(reads[0]?.byteLength ?? 0);
    }
    expect([came, left]).toEqual(['abcdef', [16, 0, 0]]);
    expect(reads[1]?.toString()).toMatch(/GET \/ HTTP\/1\.1$/);
  });

  test('a lent piece of an answer is out before the next is asked for, however slowly the client reads', async () => {
    const size = 32 * oneRead;
    const memory = Buffer.alloc(oneRead * 4);
    const body = {
      [Symbol.asyncIterator]: () => {
        throw new Error('It is to be lent.');
      },
      async *lend() {
        for (let number = 0; number < 8; number += 1) yield memory.fill(0x61 + number);
        memory.fill('!');
      },
    };
    const headers = { 'content-length': String(size) };
    await using front = await recordingServer({}, () => ({ status: 200, headers, body }));
    const socket = new RawSocket(front.port).write(
      `GET /a HTTP/1.1\r\nHost: localhost:${front.port}\r\nConnection: close\r\n\r\n`,
    );
    const answer = await socket.untilClosed();
    const wanted = Array.from({ length: 8 }, (_, number) =>
      String.fromCharCode(0x61 + number).repeat(4 * oneRead),
    );
    expect(answer.body === wanted.join('')).toBe(true);
  });

  test('short bodies come whole, in memory of their own', async () => {
    const { body } = upload(new Inflow(), { kind: 'length', bytes: 2 * oneRead });
    const reads = [read('a'), read('b')];
    const coming = readBody(body, defaultLimits);
    for (const bytes of reads) body.push(bytes);
    const bytes = Buffer.from(await bytesOf(await coming));
    expect(bytes.toString()).toBe('a'.repeat(oneRead) + 'b'.repeat(oneRead));
    expect(reads.map(({ byteLength }) => byteLength)).toEqual([0, 0]);
  });
});
