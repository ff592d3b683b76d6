import { connect } from 'node:net';
import { once } from 'node:events';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { startS3 } from './s3-rig.ts';

/** What is answered first to an upload that waits to be let on. */
async function firstLine(endpoint: string, path: string): Promise<string> {
  const { port, host } = new URL(endpoint);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    `PUT ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 123\r\nExpect: 100-continue\r\n\r\n`,
  );
  const [bytes]: readonly unknown[] = await once(socket, 'data');
  socket.destroy();
  return String(bytes).split('\r\n')[0] ?? '';
}

test('an upload that is not allowed is refused before its body is sent', async () => {
  await using rig = await startS3({ lenient: true });
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'closed' }));
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'open', ACL: 'public-read-write' }));
  expect(await firstLine(rig.endpoint, '/closed/a')).toBe('HTTP/1.1 403 Forbidden');
  expect(await firstLine(rig.endpoint, '/open/a')).toBe('HTTP/1.1 100 Continue');
});
