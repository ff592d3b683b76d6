import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { homeWith } from '../cli/support/home-with.ts';
import { nuage, surroundings, temporaryDirectory } from '../cli/support/terminal.ts';

/** A console that runs until it is interrupted. */
function started(line: readonly string[], home: string, environment: Readonly<Record<string, string>> = {}) {
  const written = { stdout: '', stderr: '' };
  const interrupt = new AbortController();
  const around = surroundings(line, { home, environment }, written);
  return { written, interrupt, over: run({ ...around, signal: interrupt.signal }) };
}

/** Asks as the browser does that opened the link. */
async function opened(written: {
  readonly stdout: string;
}): Promise<(path: string, body?: object) => Promise<Response>> {
  await vi.waitFor(() => expect(written.stdout).toContain('The link works once'), { timeout: 120_000 });
  const [link = ''] = /http:\S+/.exec(written.stdout) ?? [];
  const answer = await fetch(link, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (path, body) =>
    fetch(new URL(`/api/${path}`, link), {
      headers: { cookie, origin: new URL(link).origin },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
}

async function pageOf(written: { readonly stdout: string }): Promise<{ kind: string; endpoint: string }> {
  const ask = await opened(written);
  return (await (await ask('target')).json()) as never;
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

test('it rehearses a plan on a twin of the cloud that it runs', async () => {
  const home = await homeWith(['web']);
  // Other tests that run beside this one rehearse too.
  vi.stubEnv('TMPDIR', temporaryDirectory());
  onTestFinished(() => void vi.unstubAllEnvs());
  const { written, interrupt, over } = started(['console', '--local', '--no-open'], home);
  const ask = await opened(written);
  const { rows } = (await (await ask('instances')).json()) as { rows: { id: string }[] };
  const wanted = { operation: 'ec2 stop', ids: rows.map(({ id }) => id) };
  const { id } = (await (await ask('plans', wanted)).json()) as { id: string };
  await ask(`plans/${id}/rehearse`, { for: '1s' });
  expect(await (await ask(`plans/${id}/news`)).text()).toContain(
    'The time of a rehearsal is a minute at least, and a year at most.',
  );
  await ask(`plans/${id}/rehearse`, { for: '1h', undo: true });
  const news = await (await ask(`plans/${id}/news`)).text();
  expect(news).toContain('"kind":"rehearsed"');
  expect(news).toMatch(/"who":"web","what":"ec2:StopInstances","step":"done"/);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('nuage-rehearsal-'))).toEqual([]);
  interrupt.abort();
  expect(await over).toBe(0);
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
