/**
 * What Lambda gives Node functions that answer piece by piece: `awslambda.streamifyResponse`.
 * https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html
 */
'use strict';
const { Writable } = require('node:stream');

const mark = Symbol.for('aws.lambda.runtime.handler.streaming');
/** What begins with status and headers for a function URL. */
const httpType = 'application/vnd.awslambda.http-integration-response';

function provideStreams() {
  globalThis.awslambda = {
    streamifyResponse: (handler, options) => {
      handler[mark] = 'response';
      if (options?.highWaterMark !== undefined)
        handler[Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark')] = options.highWaterMark;
      return handler;
    },
    HttpResponseStream: {
      from(stream, metadata) {
        stream.setContentType(httpType);
        // Eight zeros end the metadata.
        stream.prelude = Buffer.concat([Buffer.from(JSON.stringify(metadata)), Buffer.alloc(8)]);
        return stream;
      },
    },
  };
}

/** @param {unknown} handler */
function streams(handler) {
  return handler[mark] === 'response';
}

/** @param {(chunk: { data: string, contentType: string }) => void} send Gets each piece, in base64. */
function responseStream(send) {
  let contentType = 'application/octet-stream';
  const say = (bytes) => send({ data: bytes.toString('base64'), contentType });
  const begin = () => {
    if (stream.prelude === undefined) return;
    say(stream.prelude);
    stream.prelude = undefined;
  };
  const stream = new Writable({
    write(chunk, encoding, done) {
      begin();
      say(Buffer.from(chunk, encoding));
      done();
    },
    final(done) {
      begin();
      done();
    },
  });
  stream.setContentType = (type) => {
    contentType = type;
  };
  return stream;
}

module.exports = { provideStreams, streams, responseStream };
