import { expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { openFront } from '../../../src/local/http/serve.ts';
import { startListening } from '../../../src/local/listening-cloud.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { RawSocket } from '../../support/raw-socket.ts';

const options = { port: 0, clock: new ManualClock(0), version: '1.2.3', processId: 1 };

/** Asks on a connection of its own. */
function ask(port: number, path: string): Promise<{ status: number; body: string }> {
  const socket = new RawSocket(port);
  return socket
    .write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`)
    .untilClosed();
}

test('a front tells its health before there is a cloud, and everything else waits for that', async () => {
  const front = await openFront({ ...options, services: ['ec2', 's3'] });
  const health = await ask(front.port, '/_localstack/health');
  expect(JSON.parse(health.body)).toEqual({
    services: { ec2: 'available', s3: 'available' },
    edition: 'nuage',
    version: '1.2.3',
  });
  const waiting = [ask(front.port, '/'), ask(front.port, '/_nuage/health')];
  await front.asked;
  await using cloud = await LocalCloud.start({ port: 0 }, front);
  expect(cloud.endpoint).toBe(front.endpoint);
  const [list, status] = await Promise.all(waiting);
  // Nobody signed it: that is S3's answer, and not the front's.
  expect(list).toMatchObject({ status: 403, body: expect.stringContaining('<Code>AccessDenied</Code>') });
  expect(status).toMatchObject({ status: 200, body: expect.stringContaining('"ok"') });
});

test('a front that does not know what will be there lets the asker wait for the cloud', async () => {
  const front = await openFront(options);
  const health = ask(front.port, '/_localstack/health');
  await front.asked;
  await using cloud = await LocalCloud.start({ port: 0 }, front);
  expect(JSON.parse((await health).body).services).toHaveProperty('ec2', 'available');
  expect(cloud.failures).toEqual([]);
});

test('a cloud that listens is there also when nobody asks, and lets its port go when it cannot be', async () => {
  const cloud = await startListening({ port: 0 });
  const { port } = new URL(cloud.endpoint);
  await cloud.stop();
  const refused = startListening({ port: Number(port), accountId: '12' });
  await expect(refused).rejects.toThrow('Not an account id: 12');
  await using again = await startListening({ port: Number(port) });
  expect(again.endpoint).toBe(cloud.endpoint);
});
