import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startRig } from './console-rig.ts';

/** One request exactly as it is written: browsers and `fetch` would mend it. */
function send(
  port: number,
  headers: Record<string, string>,
  path = '/api/target',
  method = 'GET',
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** What comes back for a request whose lines are written as they are, until the connection ends. */
function write(port: number, head: string, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${head}\r\nConnection: close\r\n\r\n${body}`),
    );
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

test('the link opens the console once, for one browser, and everything else wants its cookie', async () => {
  const { port, link, base } = await startRig();
  const host = `127.0.0.1:${port}`;
  for (const path of ['/', '/api/target', '/assets/none.js', '/api/plans/x/news']) {
    const refused = await send(port, { host }, path);
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('This browser did not open the link that nuage console printed.');
  }
  expect(await send(port, { host }, '/open?token=guessed')).toMatchObject({ status: 403 });
  const opened = await send(port, { host }, link.slice(base.length));
  expect(opened.status).toBe(303);
  const cookie = String(opened.headers['set-cookie']);
  expect(cookie).toMatch(new RegExp(`^nuage-console-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`));
  const again = await send(port, { host }, link.slice(base.length));
  expect(again).toMatchObject({
    status: 403,
    body: expect.stringContaining('This link was used before, or is none of this console.'),
  });
  expect(again.headers['set-cookie']).toBeUndefined();
  const entered = await send(port, { host, cookie: cookie.split(';')[0] ?? '' });
  expect(entered.status).toBe(200);
  expect(entered.headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("script-src 'self';"),
  });
  expect(entered.headers['content-security-policy']).not.toContain('unsafe');
  expect(entered.headers['access-control-allow-origin']).toBeUndefined();
});

test('what other pages and other names send is refused, also with the cookie', async () => {
  const { port, enter, base } = await startRig();
  const cookie = await enter();
  const host = `127.0.0.1:${port}`;
  const refusals: [Record<string, string>, string, string][] = [
    [{ host: 'rebound.example' }, 'GET', 'The Host header is not a name of this console.'],
    [{ host: '127.0.0.1' }, 'GET', 'The Host header is not a name of this console.'],
    [{ host, origin: 'http://evil.example' }, 'GET', 'Pages of another origin may not call this console.'],
    [{ host, origin: 'null' }, 'POST', 'Pages of another origin may not call this console.'],
    [{ host, origin: `http://localhost:${port}` }, 'POST', 'Pages of another origin'],
    [{ host, origin: 'http://127.0.0.1:1' }, 'POST', 'Pages of another origin may not call this console.'],
    [{ host, 'sec-fetch-site': 'cross-site' }, 'GET', 'A page of another site may not call this console.'],
    // Another port of this machine is the same site for a browser, and gets the cookie.
    [{ host, 'sec-fetch-site': 'same-site' }, 'GET', 'A page of another site may not call this console.'],
    [{ host, origin: base, 'sec-fetch-site': 'none' }, 'POST', 'A page of another site may not call'],
    [{ host }, 'POST', 'What changes something must say from which page it comes.'],
    [{ host, 'sec-fetch-site': 'same-origin' }, 'DELETE', 'What changes something must say from which page'],
  ];
  for (const [headers, method, message] of refusals) {
    const refused = await send(port, { ...headers, cookie }, '/api/plans', method);
    expect([message, refused.status]).toEqual([message, 403]);
    expect(refused.body).toContain(message);
  }
  expect(await send(port, { host, cookie: `nuage-console-${port}=wrong` })).toMatchObject({ status: 403 });
  expect(await send(port, { host: `localhost:${port}`, cookie, 'sec-fetch-site': 'none' })).toMatchObject({
    status: 200,
  });
});

test('a person in a browser is refused on a page, and a program in JSON', async () => {
  const { port, enter } = await startRig();
  const host = `127.0.0.1:${port}`;
  const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
  const refused = await send(port, { host, accept }, '/');
  expect(refused).toMatchObject({ status: 403, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(refused.body).toContain('<h1>This browser did not open the link that nuage console printed.</h1>');
  expect(refused.body).toContain(
    '<p>Open that link; it works once. Start nuage console again for another.</p>',
  );
  expect(refused.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await send(port, { host, accept: '*/*' }, '/')).body).toContain('{"error":{"code":"Refused"');
  const nowhere = await send(
    port,
    { host, accept, cookie: await enter() },
    '/%3Cscript%3Ealert(1)%3C/script%3E',
  );
  expect(nowhere.status).toBe(404);
  expect(nowhere.body).toContain('There is nothing at /');
  expect(nowhere.body).not.toContain('<script');
});

test('files of the page come compressed to who takes that, and whole to who does not', async () => {
  const { port, enter } = await startRig();
  const asked = { host: `127.0.0.1:${port}`, cookie: await enter() };
  const page = await send(port, asked, '/');
  const [, script = ''] = /src="([^"]+\.js)"/.exec(page.body) ?? [];
  const whole = await send(port, asked, script);
  expect(whole.headers['content-encoding']).toBeUndefined();
  expect(whole.headers).toMatchObject({
    vary: 'accept-encoding',
    'cache-control': expect.stringContaining('immutable'),
  });
  for (const encoding of ['gzip, deflate, br', 'br, gzip;q=0.5'])
    expect((await send(port, { ...asked, 'accept-encoding': encoding }, script)).headers).toMatchObject({
      'content-encoding': 'gzip',
    });
  for (const encoding of ['identity', 'br', 'gzip;q=0, br'])
    expect((await send(port, { ...asked, 'accept-encoding': encoding }, script)).body).toBe(whole.body);
  // What `fetch` unpacks is what the other got.
  const unpacked = await fetch(`http://${asked.host}${script}`, { headers: { cookie: asked.cookie } });
  expect(unpacked.headers.get('content-encoding')).toBe('gzip');
  expect(await unpacked.text()).toBe(whole.body);
});

test('two Hosts, absolute targets and WebSockets are refused', async () => {
  const { port, enter } = await startRig();
  const cookie = await enter();
  const raw = (head: string): Promise<string> => write(port, `${head}\r\nCookie: ${cookie}`);
  const host = `Host: 127.0.0.1:${port}`;
  expect(await raw(`GET /api/target HTTP/1.1\r\n${host}\r\nHost: evil.example`)).toMatch(/^HTTP\/1\.1 400/);
  expect(await raw(`GET http://evil.example/api/target HTTP/1.1\r\n${host}`)).toContain(
    'The request target must be a path.',
  );
  expect(await raw(`GET /api/target HTTP/1.1\r\n${host}\r\nUpgrade: websocket`)).not.toContain('200 OK');
});

test('what no page sends is refused in a sentence, and never ends in silence', async () => {
  const { port, enter, base } = await startRig();
  const head = `Host: 127.0.0.1:${port}\r\nOrigin: ${base}\r\nCookie: ${await enter()}`;
  const refusals: [string, string, string][] = [
    ['TRACE /api/target', '', 'This console knows GET, HEAD, POST and DELETE.'],
    ['PUT /api/plans', '', 'This console knows GET, HEAD, POST and DELETE.'],
    ['GET /api/target', 'Content-Length: 2\r\n\r\n{}', 'A GET to the console holds no body.'],
    // Said before it comes, and found while it comes without an end.
    ['POST /api/plans', 'Content-Length: 1048577', 'A request to the console holds at most 1 MiB.'],
    [
      'POST /api/plans',
      `Transfer-Encoding: chunked\r\n\r\n100001\r\n${'x'.repeat(0x10_00_01)}\r\n`,
      'A request to the console holds at most 1 MiB.',
    ],
  ];
  for (const [line, rest, message] of refusals) {
    const [more, body = ''] = rest.split('\r\n\r\n');
    const lines = more === '' ? head : `${head}\r\n${more}`;
    const answer = await write(port, `${line} HTTP/1.1\r\n${lines}`, body);
    expect([line, answer.slice(0, 11)]).toEqual([line, 'HTTP/1.1 40']);
    expect(answer).toContain(message);
  }
});

test('a cookie of the same name from another port of this machine shuts nobody out', async () => {
  const { port, enter } = await startRig();
  const cookie = `nuage-console-${port}=planted; a; ${await enter()}; b=c=d`;
  expect(await send(port, { host: `127.0.0.1:${port}`, cookie })).toMatchObject({ status: 200 });
});
