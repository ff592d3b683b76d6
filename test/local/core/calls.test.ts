import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { callNotes, noteServices } from './note-service.ts';

const put = { Name: 'a', Value: 'a secret', Type: 'SecureString' };

describe('every call is recorded', () => {
  test('in the shape of CloudTrail, with its secrets hidden', async () => {
    await using cloud = await LocalCloud.start({
      services: noteServices,
      time: '2027-03-01T08:00:00.500Z',
      frozen: true,
    });
    await callNotes(cloud, 'PutParameter', put, { region: 'eu-west-1' });
    const [call] = cloud.calls.list();
    expect(call?.event).toEqual({
      eventVersion: '1.11',
      userIdentity: {
        type: 'Root',
        principalId: '123456789012',
        arn: 'arn:aws:iam::123456789012:root',
        accountId: '123456789012',
        accessKeyId: 'test',
      },
      eventTime: '2027-03-01T08:00:00Z',
      eventSource: 'ssm.amazonaws.com',
      eventName: 'PutParameter',
      awsRegion: 'eu-west-1',
      sourceIPAddress: '127.0.0.1',
      userAgent: 'notes/1',
      requestParameters: { name: 'a', value: 'HIDDEN_DUE_TO_SECURITY_REASONS', type: 'SecureString' },
      responseElements: { version: 1, tier: 'Standard' },
      requestID: expect.stringMatching(/^[0-9a-f-]{36}$/),
      eventID: expect.stringMatching(/^[0-9a-f-]{36}$/),
      readOnly: false,
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: '123456789012',
      eventCategory: 'Management',
    });
    expect(JSON.stringify(cloud.calls.list())).not.toContain('a secret');
  });

  test('also when it fails, and when it only reads: then without what it answered', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    await callNotes(cloud, 'GetParameter', { Name: 'seeded' });
    await callNotes(cloud, 'GetParameter', { Name: 'none' });
    await callNotes(cloud, 'PutParameter', { ...put, Value: 'refused' });
    await callNotes(cloud, 'DescribeParameters', {});
    const events = cloud.calls.list().map(({ event }) => [event.eventName, event.errorCode, event.readOnly]);
    expect(events).toEqual([
      ['PutParameter', 'ParameterLimitExceeded', false],
      ['GetParameter', 'ParameterNotFound', true],
      ['GetParameter', undefined, true],
    ]);
    expect(cloud.calls.list()[2]?.event.responseElements).toBeNull();
  });

  test('in order, however reads and writes follow each other, and found by account, region and name', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    const expected: string[] = [];
    for (let at = 0; at < 600; at++) {
      const name = `n${at}`;
      if (at % 7 === 0) await callNotes(cloud, 'PutParameter', { ...put, Name: name });
      else await callNotes(cloud, 'GetParameter', { Name: name });
      expected.unshift(name);
    }
    await callNotes(
      cloud,
      'GetParameter',
      { Name: 'other' },
      { accessKeyId: '000000000042', region: 'eu-west-1' },
    );
    const names = cloud.calls
      .list({ account: '123456789012', limit: 1000 })
      .map(({ event: { requestParameters } }) =>
        typeof requestParameters === 'object' && requestParameters !== null && 'name' in requestParameters
          ? requestParameters.name
          : undefined,
      );
    expect(names).toEqual(expected);
    expect(cloud.calls.list({ region: 'eu-west-1' }).length).toBe(1);
    expect(cloud.calls.list({ name: 'PutParameter', limit: 1000 }).length).toBe(86);
    const [newest] = cloud.calls.list({ limit: 1 });
    expect(cloud.calls.list({ before: newest?.sequence ?? 0, limit: 1 })[0]?.event.requestParameters).toEqual(
      { name: 'n599' },
    );
  });

  test('also in what is saved, and those that follow are counted on from there', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'nuage-calls-'));
    const file = join(directory, 'saved.nuage');
    const names = (of: LocalCloud): unknown[] => of.calls.list().map(({ event }) => event.requestParameters);
    try {
      await using cloud = await LocalCloud.start({ services: noteServices });
      await callNotes(cloud, 'GetParameter', { Name: 'first' });
      await callNotes(cloud, 'GetParameter', { Name: 'second' });
      const before = cloud.calls.list();
      await cloud.save(file);
      expect(cloud.calls.list()).toEqual(before);
      await using again = await LocalCloud.load(file, { services: noteServices });
      expect(again.calls.list()).toEqual(before);
      for (const either of [cloud, again]) {
        await callNotes(either, 'GetParameter', { Name: 'third' });
        expect(names(either)).toEqual([{ name: 'third' }, { name: 'second' }, { name: 'first' }]);
        expect(either.calls.list({ limit: 1 })[0]?.sequence).toBe((before[0]?.sequence ?? 0) + 1);
        expect(either.calls.list({ before: before[0]?.sequence ?? 0 })).toEqual(before.slice(1));
      }
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  test('and forgotten after 90 days', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    await callNotes(cloud, 'GetParameter', { Name: 'seeded' });
    cloud.calls.list();
    await cloud.clock.advance('91d');
    for (let at = 0; at < 1000; at++) await callNotes(cloud, 'GetParameter', { Name: 'seeded' });
    const all = cloud.calls.list({ limit: 5000 });
    expect(all.length).toBe(1000);
  });
});
