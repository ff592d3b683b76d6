import type { HttpRequest } from '../../../../src/wire/http.ts';
import { bytesOf } from '../../../support/streams.ts';
import type { S3Rig } from './s3-rig.ts';

/** Sends what no SDK would, as it comes from a browser. */
export async function send(rig: S3Rig, request: Partial<HttpRequest>) {
  const whole: HttpRequest = {
    method: 'GET',
    protocol: 'http',
    hostname: 'localhost',
    path: '/',
    query: '',
    body: new Uint8Array(0),
    ...request,
    headers: { host: 'localhost:4566', ...request.headers },
  };
  const { status, headers, body } = await rig.cloud.handle(whole);
  return { status, headers, text: Buffer.from(await bytesOf(body)).toString('utf8') };
}
