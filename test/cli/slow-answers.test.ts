import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { systemRandom } from '../../src/system.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { surroundings } from './support/terminal.ts';

const keys = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'eu-west-1',
  NO_COLOR: '1',
};

/** A service whose answer comes when a second has passed and the screen shows something, as a person sees it. */
async function ranSlowly(columns: number | undefined, ...line: string[]) {
  const clock = new ManualClock();
  const written = { stdout: '', stderr: '' };
  let seen = '';
  const server = createServer((_request, response) => {
    clock.advance(1000);
    // What wakes at this time writes before anything that is asked for later.
    setImmediate(() => {
      seen ||= written.stderr;
      response
        .writeHead(400)
        .end('<Response><Errors><Error><Code>No</Code><Message>No.</Message></Error></Errors></Response>');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const there = surroundings(
    [...line, '--endpoint-url', endpoint],
    { environment: keys, ...(columns === undefined ? {} : { columns }) },
    written,
  );
  await run({ ...there, system: async () => ({ clock, random: systemRandom }) });
  return { seen, ...written };
}

test('a command whose first answer is long in coming says after a second that it is at work', async () => {
  const { seen, stderr } = await ranSlowly(80, 'ec2', 'list');
  expect(seen).toContain('⠋ ec2 list');
  // And takes the line away before it says anything that stays.
  expect(stderr).toContain('\u001B[2Kerror');
});

test('where nobody watches nothing moves', async () => {
  expect((await ranSlowly(undefined, 'ec2', 'list')).seen).toBe('');
});
