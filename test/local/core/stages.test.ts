import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { callNotes } from './note-service.ts';
import { diary, gate, stagedServices } from './staged-service.ts';

beforeEach(() => {
  diary.length = 0;
  gate.open = Promise.resolve();
});

const note = { Name: 'a', Value: 'fresh', Type: 'String' };

describe('an action with phases', () => {
  test('is allowed, takes in, is done, committed, and finished, and lets go of what it took in', async () => {
    await using cloud = await LocalCloud.start({ services: stagedServices });
    const { body } = await callNotes(cloud, 'PutParameter', note);
    expect(body).toEqual({ Version: 7, Tier: 'Standard' });
    expect(diary).toEqual(['authorize', 'receive', 'authorize', 'handler', 'finish fresh/root', 'dispose']);
  });

  test('that is not allowed takes nothing in', async () => {
    await using cloud = await LocalCloud.start({ services: stagedServices });
    const { body } = await callNotes(cloud, 'PutParameter', { ...note, Name: 'foreign' });
    expect(body['__type']).toBe('AccessDeniedException');
    expect(diary).toEqual(['authorize']);
    expect(cloud.calls.list()[0]?.event.errorCode).toBe('AccessDeniedException');
  });

  test('that fails keeps nothing, and lets go of what it took in', async () => {
    await using cloud = await LocalCloud.start({ services: stagedServices });
    await callNotes(cloud, 'PutParameter', { ...note, Name: 'refused' });
    expect(diary).toEqual(['authorize', 'receive', 'authorize', 'handler', 'dispose']);
    const { body } = await callNotes(cloud, 'GetParameter', { Name: 'refused' });
    expect(body['__type']).toBe('ParameterNotFound');
  });
});

describe('a job', () => {
  test('sees the time it was due at while the clock is moved over many of them, and the move waits for it', async () => {
    await using cloud = await LocalCloud.start({
      services: stagedServices,
      time: '2030-01-01T00:00:00Z',
      frozen: true,
    });
    await callNotes(cloud, 'PutParameter', { ...note, Description: '3600000' });
    await callNotes(cloud, 'PutParameter', { ...note, Name: 'b', Description: '7200000' });
    diary.length = 0;
    await cloud.clock.advance('8h');
    expect(diary).toEqual([
      'begin a 2030-01-01T01:00:00.000Z',
      'end a',
      'begin b 2030-01-01T02:00:00.000Z',
      'end b',
    ]);
  });

  test('that is brief is over before the next request from outside is answered', async () => {
    await using cloud = await LocalCloud.start({ services: stagedServices });
    await callNotes(cloud, 'PutParameter', { ...note, Description: '0' });
    const { body } = await callNotes(cloud, 'GetParameter', { Name: 'a' });
    expect(body['Parameter']).toMatchObject({ Value: 'worked on by notes.amazonaws.com' });
    const [, inner] = cloud.calls.list().map(({ event }) => event);
    expect(inner).toMatchObject({
      eventName: 'GetParameter',
      userIdentity: { type: 'AWSService', invokedBy: 'notes.amazonaws.com' },
      sourceIPAddress: 'notes.amazonaws.com',
    });
  });

  test('that fails is kept with its reason and stops nothing', async () => {
    await using cloud = await LocalCloud.start({ services: stagedServices });
    await callNotes(cloud, 'PutParameter', { ...note, Name: 'failing', Description: '1000' });
    await cloud.clock.advance('1m');
    expect(cloud.clock.failedTimers()).toMatchObject([{ kind: 'ssm.note.job', key: 'failing' }]);
    expect(cloud.failures[0]?.error).toContain('this note cannot be worked on');
  });

  test('that the end of the process interrupts is done by the next', async () => {
    const data = mkdtempSync(join(tmpdir(), 'nuage-jobs-'));
    try {
      gate.open = Promise.withResolvers<void>().promise;
      const first = await LocalCloud.start({ data, services: stagedServices });
      first.clock.freeze();
      await callNotes(first, 'PutParameter', { ...note, Description: '1000' });
      const moved = first.clock.advance('1m');
      while (!diary.some((line) => line.startsWith('begin'))) await new Promise(setImmediate);
      await Promise.all([first.stop(), moved]);
      expect(diary.filter((line) => line.startsWith('end'))).toEqual([]);
      gate.open = Promise.resolve();
      await using second = await LocalCloud.start({ data, services: stagedServices });
      while (!diary.includes('end a')) await new Promise(setImmediate);
      const { body } = await callNotes(second, 'GetParameter', { Name: 'a' });
      expect(body['Parameter']).toMatchObject({ Value: 'worked on by notes.amazonaws.com' });
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });
});
