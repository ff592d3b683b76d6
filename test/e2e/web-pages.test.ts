import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ok, recordingServer } from '../support/recording-server.ts';
import { launchChromium, plainServer } from '../support/web-page.ts';

let browser: Browser;
/** A browser on a busy machine takes its time; only one that never comes is a failure. */
const patience = { timeout: 120_000 };

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** Every way in which a page can send something without asking, each to a path of its own below `base`. */
const attack = (
  base: string,
): string => `<!doctype html><meta name="referrer" content="no-referrer"><body><script>
  const base = ${JSON.stringify(base)};
  const act = '?Action=TerminateInstances&InstanceId.1=i-1&X-Amz-Signature=0';
  fetch(base + '/fetch-get' + act, { mode: 'no-cors' }).catch(() => {});
  fetch(base + '/fetch-post', { method: 'POST', mode: 'no-cors', body: 'Action=TerminateInstances' }).catch(() => {});
  fetch(base + '/fetch-form', { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ Action: 'StopInstances' }) }).catch(() => {});
  fetch(base + '/fetch-cors', { method: 'POST', headers: { 'x-amz-target': 'AmazonSSM.DeleteParameter' }, body: '{}' }).catch(() => {});
  fetch(base + '/fetch-delete', { method: 'DELETE' }).catch(() => {});
  navigator.sendBeacon(base + '/beacon', new Blob(['Action=TerminateInstances'], { type: 'text/plain' }));
  new WebSocket(base.replace('http', 'ws') + '/websocket');
  new EventSource(base + '/event-source' + act);
  new Image().src = base + '/image' + act;
  const add = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
  add('script', { src: base + '/script' + act });
  add('iframe', { src: base + '/frame' + act });
  add('link', { rel: 'stylesheet', href: base + '/style' + act });
  add('object', { data: base + '/object' + act });
  const form = (name) => '<form method=post action="' + base + name + '"><input name=Action value=StopInstances></form>' +
    '<script>document.forms[0].submit()<' + '/script>';
  add('iframe', { srcdoc: form('/form') });
  add('iframe', { sandbox: 'allow-scripts allow-forms', srcdoc: form('/sandboxed-form') });
  new Worker(URL.createObjectURL(new Blob(['fetch("' + base + '/worker' + act + '", { mode: "no-cors" }).catch(() => {})'])));
</script>`;

const ways = [
  'fetch-get',
  'fetch-post',
  'fetch-form',
  'fetch-cors',
  'fetch-delete',
  'beacon',
  'websocket',
  'event-source',
  'image',
  'script',
  'frame',
  'style',
  'object',
  'form',
  'sandboxed-form',
  'worker',
];

const wayOf = (target: string): string => /^\/([a-z-]+)/.exec(target)?.[1] ?? target;

/** Which of the ways arrived at an unguarded server of the same name, so that a silent browser does not pass. */
async function control(pageHost: string, cloudHost: string): Promise<Set<string>> {
  await using target = await plainServer(() => undefined);
  await using pages = await plainServer((path) =>
    path === '/page' ? attack(`http://${cloudHost}:${target.port}`) : undefined,
  );
  const page = await browser.newPage();
  await page.goto(`http://${pageHost}:${pages.port}/page`);
  await vi.waitFor(() => expect(new Set(target.seen.map(wayOf))).toEqual(new Set(ways)), patience);
  await page.close();
  return new Set(target.seen.map(wayOf));
}

describe.each([
  ["a stranger's page", 'evil.test', 'localhost'],
  ["a stranger's page, by number", 'evil.test', '127.0.0.1'],
  ['a page of another port of localhost', 'localhost', 'localhost'],
  [
    "a stranger's page, by a name for which the browser sends no Sec-Fetch-Site",
    'evil.test',
    'x.localhost.localstack.cloud',
  ],
])('%s', (_, pageHost, cloudHost) => {
  test('tries every way and reaches nothing', async () => {
    await using cloud = await recordingServer();
    await using pages = await plainServer((path) =>
      path === '/page' ? attack(`http://${cloudHost}:${cloud.port}`) : undefined,
    );
    const arrived = await control(pageHost, cloudHost);
    const page = await browser.newPage();
    await page.goto(`http://${pageHost}:${pages.port}/page`);
    const refused = (): Set<string> => new Set(cloud.refusals.map((refusal) => wayOf(refusal.target)));
    await vi.waitFor(() => expect(refused()).toEqual(arrived), patience);
    await page.close();
    expect(cloud.handled.map((request) => `${request.method} ${request.path}`)).toEqual([]);
  });
});

test('a rebound name is same-origin for its page and still not ours', async () => {
  await using cloud = await recordingServer();
  const page = await browser.newPage();
  const origin = `http://rebound.test:${cloud.port}`;
  // The document came from the attacker's own address, before the name was moved to loopback.
  await page.route(`${origin}/page`, (route) => route.fulfill({ contentType: 'text/html', body: '<body>' }));
  await page.goto(`${origin}/page`);
  const statuses = await page.evaluate(async () => {
    const answers = [
      await fetch('/?Action=DescribeInstances'),
      await fetch('/_nuage/health'),
      await fetch('/', { method: 'POST', headers: { 'x-amz-target': 'AmazonSSM.GetParameter' }, body: '{}' }),
    ];
    return answers.map((answer) => answer.status);
  });
  await page.close();
  expect(statuses).toEqual([403, 403, 403]);
  expect(cloud.refusals.map((refusal) => refusal.reason)).toEqual(['host', 'host', 'host']);
  expect(cloud.handled).toEqual([]);
});

test('a typed address that redirects here may not act', async () => {
  await using cloud = await recordingServer();
  await using stranger = await plainServer(() => `http://localhost:${cloud.port}/?Action=TerminateInstances`);
  const page = await browser.newPage();
  const answer = await page.goto(`http://evil.test:${stranger.port}/`);
  await page.close();
  expect(answer?.status()).toBe(403);
  expect(cloud.refusals).toMatchObject([{ reason: 'site' }]);
  // The browser asks for an icon by itself.
  expect(cloud.handled.filter((request) => request.path !== '/favicon.ico')).toEqual([]);
});

test('a person may open an object, and its page may load its pictures but not post', async () => {
  await using cloud = await recordingServer({}, (request) =>
    request.path === '/site/index.html'
      ? {
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: Buffer.from(
            '<img src="picture.png"><script>fetch("/", { method: "POST", body: "x" })</script>',
          ),
        }
      : ok('picture'),
  );
  const page = await browser.newPage();
  await page.goto(`http://localhost:${cloud.port}/site/index.html?X-Amz-Signature=0`);
  await vi.waitFor(() => expect(cloud.refusals).toMatchObject([{ reason: 'origin' }]), patience);
  const paths = (): string[] => cloud.handled.map((request) => request.path);
  await vi.waitFor(() => expect(paths()).toContain('/site/picture.png'), patience);
  await page.close();
  expect(cloud.handled.every((request) => request.method === 'GET')).toBe(true);
});

test('a page of a listed origin may call and read', async () => {
  await using pages = await plainServer(() => '<body>');
  const origin = `http://localhost:${pages.port}`;
  await using cloud = await recordingServer({ origins: [origin] });
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  const text = await page.evaluate(async (endpoint) => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'x-amz-target': 'AmazonSSM.GetParameter' },
      body: '{}',
    });
    return answer.text();
  }, cloud.server.endpoint);
  await page.close();
  expect(text).toBe('handled');
  expect(cloud.handled.map((request) => request.method)).toEqual(['POST']);
});
