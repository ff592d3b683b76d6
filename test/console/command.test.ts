import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { nuage, surroundings, temporaryDirectory } from '../cli/support/terminal.ts';

/** A console that runs until it is interrupted. */
function started(line: readonly string[], home: string, environment: Readonly<Record<string, string>> = {}) {
  const written = { stdout: '', stderr: '' };
  const interrupt = new AbortController();
  const around = surroundings(line, { home, environment }, written);
  return { written, interrupt, over: run({ ...around, signal: interrupt.signal }) };
}

async function pageOf(written: { readonly stdout: string }): Promise<{ kind: string; endpoint: string }> {
  await vi.waitFor(() => expect(written.stdout).toContain('The link works once'), { timeout: 120_000 });
  const [link = ''] = /http:\S+/.exec(written.stdout) ?? [];
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await fetch(new URL('/api/target', link), { headers: { cookie } });
  return (await answer.json()) as never;
}

test('with --local it runs the cloud that others find, and both end with Ctrl-C', async () => {
  const home = temporaryDirectory();
  const first = started(['console', '--local', '--no-open'], home);
  const { kind, endpoint } = await pageOf(first.written);
  expect(kind).toBe('local');
  expect(await nuage(['ec2', 'list', '--local'], { home })).toMatchObject({
    code: 0,
    stdout: 'There is no instance.\n',
  });

  // A second one finds the same cloud, also by its address.
  const second = started(['console', '--no-open'], home, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
  });
  expect(await pageOf(second.written)).toMatchObject({ kind: 'local', endpoint, controlled: true });
  second.interrupt.abort();
  first.interrupt.abort();
  expect([await first.over, await second.over]).toEqual([0, 0]);
  await expect(fetch(endpoint)).rejects.toThrow('fetch failed');
});

test('a port that cannot be, or is taken, is told', async () => {
  const home = temporaryDirectory();
  expect(await nuage(['console', '--port', '70000'], { home })).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('--port cannot be "70000".'),
  });
  const first = started(['console', '--local', '--no-open'], home);
  await pageOf(first.written);
  const [, port = ''] = /127\.0\.0\.1:(\d+)/.exec(first.written.stdout) ?? [];
  expect(await nuage(['console', '--local', '--no-open', '--port', port], { home })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`127.0.0.1:${port} is in use already.`),
  });
  first.interrupt.abort();
  await first.over;
});
