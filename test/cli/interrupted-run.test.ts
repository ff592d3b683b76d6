import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startCloud } from '../support/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;

/** The way to a cloud, which calls back just before it lets a request through that holds some words. */
async function wayTo(port: () => number, words: string, reached: () => void): Promise<string> {
  const server = createServer((near) => {
    const far = connect(port(), '127.0.0.1');
    near.on('data', (bytes: Buffer) => {
      if (bytes.includes(words)) reached();
      far.write(bytes);
    });
    far.on('data', (bytes: Buffer) => near.write(bytes));
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s lets a run finish what is under way, also when nobody reads what it says any more',
  async (signal) => {
    let to = 0;
    let child: ChildProcess | undefined;
    const host = await wayTo(
      () => to,
      'Action=StopInstances',
      () => void child?.kill(signal),
    );
    await using running = await startCloud({ hosts: [host], lenient: true });
    to = running.port;
    const home = temporaryDirectory();
    const environment = { ...running.environment, HOME: home };
    expect((await nuage(['ec2', 'create', '--yes'], { home, environment })).code).toBe(0);
    await running.cloud.clock.advance('1m');
    child = spawn(process.execPath, [main, 'ec2', 'stop', '--all', '--yes'], {
      cwd: home,
      env: { ...environment, AWS_ENDPOINT_URL: `http://${host}` },
    });
    const ended = once(child, 'exit');
    child.stdout?.resume();
    child.stderr?.destroy();
    expect(await ended).toEqual([130, null]);
    const { stdout } = await nuage(['runs', '--output', 'json'], { home, environment });
    expect(JSON.parse(stdout)[0]).toMatchObject({
      header: { operation: 'ec2 stop' },
      state: 'done',
      open: 0,
    });
  },
);

test('an undo without a name is of the run that was killed, not of the one before it', async () => {
  let to = 0;
  let child: ChildProcess | undefined;
  const host = await wayTo(
    () => to,
    'Action=StopInstances',
    () => void child?.kill('SIGKILL'),
  );
  await using running = await startCloud({ hosts: [host], lenient: true });
  to = running.port;
  const home = temporaryDirectory();
  const environment = { ...running.environment, HOME: home };
  await nuage(['ec2', 'create', '--count', '2', '--yes'], { home, environment });
  await running.cloud.clock.advance('1m');
  child = spawn(process.execPath, [main, 'ec2', 'stop', '--all', '--yes'], {
    cwd: home,
    env: { ...environment, AWS_ENDPOINT_URL: `http://${host}` },
    stdio: 'ignore',
  });
  await once(child, 'exit');
  // Its call was on its way, and arrives.
  while (running.cloud.calls.list({ name: 'StopInstances', limit: 1 }).length === 0)
    await nuage(['runs'], { home });
  await running.cloud.clock.advance('2m');
  const { stdout: runs } = await nuage(['runs', '--output', 'json'], { home, environment });
  const [{ run }] = JSON.parse(runs);
  const { stderr } = await nuage(['undo'], { home, environment });
  expect(stderr).toContain(`Plan  undo of ${run}: 2 to change`);
});
