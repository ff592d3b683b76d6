import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { nuage } from '../cli/support/terminal.ts';
import { startCloud } from '../support/cloud.ts';

const binary = resolve('dist/nuage.js');
const { seed } = fc.readConfigureGlobal() ?? {};

/** Calls back once so many bytes went either way, or some words, and lets no more through: no clock tells when that is. */
async function openLine() {
  const sockets = new Set<Socket>();
  const state = { left: Number.POSITIVE_INFINITY, words: '', reached: (): void => {}, to: 0 };
  const server = createServer((near) => {
    const far = connect(state.to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.on('data', (bytes: Buffer) => {
        if (state.left < 0) return;
        const said = state.words !== '' && bytes.includes(state.words);
        state.left = said ? -1 : state.left - bytes.length;
        if (state.left < 0) state.reached();
        else other.write(bytes);
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { state, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function stage() {
  const { state, host } = await openLine();
  const running = await startCloud({ hosts: [host] });
  state.to = running.port;
  const home = mkdtempSync(join(tmpdir(), 'nuage-s3-'));
  onTestFinished(async () => {
    await running[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  });
  const environment = { ...running.environment, HOME: home, AWS_REGION: 'eu-west-1' };
  const child = (line: readonly string[]): { child: ChildProcess; ended: Promise<number | null> } => {
    const started = spawn(process.execPath, [binary, 's3', ...line], {
      env: { ...environment, AWS_ENDPOINT_URL: `http://${host}` },
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    onTestFinished(() => void started.kill('SIGKILL'));
    return { child: started, ended: new Promise((done) => started.on('close', done)) };
  };
  const s3 = async (...line: readonly string[]) => {
    const told = { environment: { ...environment, AWS_ENDPOINT_URL: running.endpoint }, home };
    const ended = await nuage(['s3', ...line, '--output', 'json'], told);
    expect(ended, line.join(' ')).toMatchObject({ code: 0 });
    return JSON.parse(ended.stdout);
  };
  /** Starts a command, and kills it when so many bytes went over the line. */
  const killedAfter = async (bytes: number, ...line: readonly string[]): Promise<void> => {
    state.left = bytes;
    const { child: started, ended } = child(line);
    state.reached = () => void started.kill('SIGKILL');
    // Killed, or at its end before.
    expect([null, 0], line.join(' ')).toContain(await ended);
    state.left = Number.POSITIVE_INFINITY;
  };
  const directory = (name: string, content: Readonly<Record<string, string | Buffer>>): void => {
    for (const [file, bytes] of Object.entries(content)) {
      mkdirSync(dirname(join(home, name, file)), { recursive: true });
      writeFileSync(join(home, name, file), bytes);
    }
  };
  /** What a run that is over leaves nothing of. */
  const leftOver = async (): Promise<unknown> => {
    const notes = ['.uploads', '.downloads'].flatMap((name) => {
      const folder = join(home, '.nuage/runs', name);
      return existsSync(folder) ? readdirSync(folder) : [];
    });
    const everywhere = readdirSync(home, { recursive: true, encoding: 'utf8' });
    const drafts = everywhere.filter((name) => /\.nuage-[0-9a-f]{8}-\d+$/.test(name));
    const plan = await s3('rm', '--unfinished', '--recursive', 's3://demo', '--yes');
    return { notes, drafts, unfinished: plan.steps };
  };
  return { home, state, child, s3, killedAfter, directory, leftOver };
}

function files(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const found = names.filter((name) => statSync(join(directory, name)).isFile()).toSorted();
  return Object.fromEntries(found.map((name) => [name, readFileSync(join(directory, name), 'latin1')]));
}

const large = Buffer.alloc(17 * 2 ** 20, 'large, and nothing in it is alike ');
for (let at = 0; at < large.length; at += 4096) large.writeUInt32LE(at, at);
const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`${index % 3}/f${index}`, `content ${index}`.repeat(index)]),
);
/** What a command says on the line for each of many, about. */
const perFile = 1000;
const nothing = { notes: [], drafts: [], unfinished: 0 };

test('the program killed at any moment, and run again: all is there, equal, and nothing else is', async () => {
  const { home, s3, killedAfter, directory, leftOver } = await stage();
  await s3('mb', 's3://demo');
  directory('.', { large });
  directory('many', many);
  directory('gone', many);
  const whole = files(join(home, 'many'));
  const moments = fc.sample(
    fc.record({
      up: fc.nat(large.length),
      down: fc.nat(large.length),
      sync: fc.nat(40 * perFile),
      copy: fc.nat(40 * perFile),
      move: fc.nat(60 * perFile),
      moveUp: fc.nat(40 * perFile),
    }),
    { numRuns: 1, ...(seed === undefined ? {} : { seed }) },
  );
  for (const at of moments) {
    const told = `FAST_CHECK_SEED=${seed}: ${JSON.stringify(at)}`;
    await killedAfter(at.up, 'cp', 'large', 's3://demo/large');
    expect(await s3('cp', 'large', 's3://demo/large'), told).toMatchObject({ uploaded: 1, failed: 0 });
    await killedAfter(at.down, 'cp', 's3://demo/large', 'back/large');
    expect(await s3('cp', 's3://demo/large', 'back/large'), told).toMatchObject({ failed: 0 });
    expect(readFileSync(join(home, 'back/large')).equals(large), told).toBe(true);

    await killedAfter(at.sync, 'sync', 'many', 's3://demo/many');
    expect(await s3('sync', 'many', 's3://demo/many'), told).toMatchObject({ failed: 0 });
    await killedAfter(at.copy, 'cp', 's3://demo/many', 's3://demo/copy', '--recursive');
    expect(await s3('cp', 's3://demo/many', 's3://demo/copy', '--recursive'), told).toMatchObject({
      copied: 40,
    });
    await killedAfter(at.move, 'mv', 's3://demo/copy', 's3://demo/moved', '--recursive', '--yes');
    expect(await s3('mv', 's3://demo/copy', 's3://demo/moved', '--recursive', '--yes'), told).toMatchObject({
      failed: 0,
    });
    await killedAfter(at.moveUp, 'mv', 'gone', 's3://demo/gone', '--recursive', '--yes');
    expect(await s3('mv', 'gone', 's3://demo/gone', '--recursive', '--yes'), told).toMatchObject({
      failed: 0,
    });
    expect(files(join(home, 'gone')), told).toEqual({});
    for (const prefix of ['many', 'moved', 'gone']) await s3('sync', `s3://demo/${prefix}`, `back/${prefix}`);
    for (const prefix of ['many', 'moved', 'gone'])
      expect(files(join(home, 'back', prefix)), told).toEqual(whole);
    expect(await s3('du', 's3://demo/copy'), told).toMatchObject([{ objects: 0 }]);
    expect(await leftOver(), told).toEqual(nothing);
  }
});

test('a sync killed while it deletes files here deletes the rest when it is run again, and no others', async () => {
  const { home, s3, child, directory, leftOver } = await stage();
  await s3('mb', 's3://demo');
  directory('many', many);
  await s3('sync', 'many', 's3://demo/many');
  directory('many/extra', Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`e${index}`, 'x'])));
  const { child: started, ended } = child(['sync', 's3://demo/many', 'many', '--delete', '--yes']);
  // When the first of them is gone, whatever is gone by then.
  const watcher = watch(join(home, 'many/extra'), () => void started.kill('SIGKILL'));
  expect([null, 0]).toContain(await ended);
  watcher.close();
  const left = readdirSync(join(home, 'many/extra')).length;
  expect(left).toBeLessThan(1500);
  expect(await s3('sync', 's3://demo/many', 'many', '--delete', '--yes')).toMatchObject({ deleted: left });
  const whole = Object.fromEntries(Object.entries(many).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  expect(files(join(home, 'many'))).toEqual(whole);
  expect(await leftOver()).toEqual(nothing);
});

test('Ctrl-C says how far an upload is; a second one ends at once what waits for an answer', async () => {
  const { s3, state, child, directory } = await stage();
  await s3('mb', 's3://demo');
  // More parts than go at once: when the sixth begins, S3 has one.
  directory('.', { large: Buffer.alloc(41 * 2 ** 20) });
  /** Pressed when nothing comes any more, and, where it says so, again when the first was heard. */
  const interrupted = async (words: string, line: readonly string[], again: boolean) => {
    state.words = words;
    const { child: started, ended } = child(line);
    state.reached = () => void started.kill('SIGINT');
    let told = '';
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (again && told.includes('Press Ctrl-C again')) started.kill('SIGINT');
    });
    const code = await ended;
    state.left = Number.POSITIVE_INFINITY;
    state.words = '';
    return { code, told };
  };
  const { code, told } = await interrupted('partNumber=6', ['cp', 'large', 's3://demo/large'], false);
  expect([code, told]).toEqual([130, expect.anything()]);
  expect(told).toMatch(/Press Ctrl-C again to leave at once/);
  expect(told).toMatch(
    /\d\d% of \S+large is in S3: the same command goes on from there\. nuage s3 rm --unfinished/,
  );
  await s3('cp', 'large', 's3://demo/large');
  expect(await s3('rm', '--unfinished', 's3://demo/large', '--yes')).toMatchObject({ steps: 0 });
  // Of a run the step that is under way is waited for, and its answer never comes.
  expect(await interrupted('DELETE /', ['rm', 's3://demo/large', '--yes'], true)).toMatchObject({
    code: 130,
  });
});
