import { describe, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { throttlingError } from '../../../src/local/faults/throttling.ts';
import { readFaultRule } from '../../../src/local/faults/read-rule.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { callNotes, noteServices, ssmRequest } from './note-service.ts';

const get = { Name: 'seeded' };

async function outcomes(cloud: LocalCloud, count: number, action = 'GetParameter'): Promise<string> {
  let text = '';
  for (let at = 0; at < count; at++) text += (await callNotes(cloud, action, get)).status === 200 ? '.' : 'x';
  return text;
}

describe('a fault rule strikes', () => {
  test('the calls that match, with the service’s own word for it', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    cloud.faults.add({ service: 'ssm', action: 'Get*', region: 'us-east-1', effect: { kind: 'throttle' } });
    expect(await callNotes(cloud, 'GetParameter', get)).toEqual({
      status: 400,
      body: { __type: 'ThrottlingException', Message: 'Rate exceeded' },
    });
    expect((await callNotes(cloud, 'GetParameter', get, { region: 'eu-west-1' })).status).toBe(200);
    expect((await callNotes(cloud, 'DeleteParameters', { Names: ['x'] })).status).toBe(200);
    expect(cloud.faults.list()).toMatchObject([{ id: 'fault-1', matched: 1, struck: 1 }]);
    expect(cloud.calls.list().at(-1)?.event.errorCode).toBe('ThrottlingException');
  });

  test('after some calls, and so often', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    cloud.faults.add({
      after: 2,
      count: 3,
      effect: { kind: 'error', code: 'InternalServerError', status: 500, message: 'Storm.' },
    });
    expect(await outcomes(cloud, 8)).toBe('..xxx...');
  });

  test('by chance, and the same again with the same seed', async () => {
    const run = async (seed: string): Promise<string> => {
      await using cloud = await LocalCloud.start({ services: noteServices, seed });
      cloud.faults.add({ rate: 0.3, effect: { kind: 'throttle' } });
      return await outcomes(cloud, 200);
    };
    const first = await run('storm');
    expect(await run('storm')).toBe(first);
    expect(await run('calm')).not.toBe(first);
    const struck = [...first].filter((letter) => letter === 'x').length;
    expect(struck).toBeGreaterThan(35);
    expect(struck).toBeLessThan(85);
  });

  test('by breaking the connection before anything is done, or after all is done', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    const before = cloud.faults.add({ effect: { kind: 'drop', when: 'before' } });
    const request = ssmRequest('PutParameter', { Name: 'a', Value: 'b', Type: 'String' });
    await expect(cloud.transport().send(request)).rejects.toMatchObject({ code: 'ECONNRESET' });
    cloud.faults.remove(before);
    expect((await callNotes(cloud, 'GetParameter', { Name: 'a' })).status).toBe(400);
    const after = cloud.faults.add({ effect: { kind: 'drop', when: 'after' } });
    await expect(cloud.transport().send(request)).rejects.toMatchObject({ code: 'ECONNRESET' });
    cloud.faults.remove(after);
    expect((await callNotes(cloud, 'GetParameter', { Name: 'a' })).status).toBe(200);
  });

  test('a real connection, too', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices, port: 0 });
    cloud.faults.add({ effect: { kind: 'drop', when: 'before' } });
    const { headers, body } = ssmRequest('GetParameter', get, { port: Number(new URL(cloud.endpoint).port) });
    const { host: _, ...sent } = headers;
    await expect(
      fetch(cloud.endpoint, {
        method: 'POST',
        headers: sent,
        body: body instanceof Uint8Array ? Buffer.from(body) : null,
      }),
    ).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
  });

  test('by making the call wait, by the wall clock', async () => {
    const wall = new ManualClock();
    await using cloud = await LocalCloud.start({ services: noteServices, wall });
    cloud.faults.add({ effect: { kind: 'latency', milliseconds: 700 } });
    let answered = false;
    const answer = callNotes(cloud, 'GetParameter', get, { now: wall.now() }).then((found) => {
      answered = true;
      return found;
    });
    while (wall.sleepers === 0) await new Promise(setImmediate);
    wall.advance(699);
    await new Promise(setImmediate);
    expect(answered).toBe(false);
    wall.advance(1);
    expect((await answer).status).toBe(200);
  });

  test('members of a batch one by one', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices, seed: 'batch' });
    cloud.faults.add({ effect: { kind: 'partial', rate: 0.5 } });
    let done = 0;
    let failed = 0;
    for (let batch = 0; batch < 4; batch++) {
      const Names = Array.from({ length: 10 }, (_, at) => `n${batch}-${at}`);
      const { DeletedParameters, InvalidParameters } = (await callNotes(cloud, 'DeleteParameters', { Names }))
        .body;
      done += Array.isArray(DeletedParameters) ? DeletedParameters.length : 0;
      failed += Array.isArray(InvalidParameters) ? InvalidParameters.length : 0;
    }
    expect(done + failed).toBe(40);
    expect(Math.min(done, failed)).toBeGreaterThan(5);
  });

  test('the members that it names, and no others', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    cloud.faults.add({ effect: { kind: 'partial', rate: 1, members: ['b'] } });
    expect((await callNotes(cloud, 'DeleteParameters', { Names: ['a', 'b', 'c'] })).body).toEqual({
      DeletedParameters: ['a', 'c'],
      InvalidParameters: ['b'],
    });
  });

  test('only in the order of the rules: the first that strikes decides', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    cloud.faults.add({ count: 1, effect: { kind: 'capacity' } });
    cloud.faults.add({ effect: { kind: 'throttle' } });
    const codes = [];
    for (let at = 0; at < 2; at++) codes.push((await callNotes(cloud, 'GetParameter', get)).body['__type']);
    expect(codes).toEqual(['InsufficientInstanceCapacity', 'ThrottlingException']);
    cloud.faults.clear();
    expect(await outcomes(cloud, 2)).toBe('..');
  });

  test('nobody whose credentials are wrong: they learn nothing of the weather', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    cloud.faults.add({ effect: { kind: 'throttle' } });
    const answer = await callNotes(cloud, 'GetParameter', get, { secretAccessKey: 'wrong' });
    expect(answer.body['__type']).toBe('InvalidSignatureException');
    expect(cloud.faults.list()[0]?.matched).toBe(0);
  });
});

test.each([
  ['ec2', 'ec2', 'RequestLimitExceeded', 503, 'Request limit exceeded.'],
  ['s3', 's3', 'SlowDown', 503, 'Please reduce your request rate.'],
  ['sts', 'query', 'Throttling', 400, 'Rate exceeded'],
  ['ssm', 'json', 'ThrottlingException', 400, 'Rate exceeded'],
  ['scheduler', 'rest-json', 'ThrottlingException', 429, 'Rate exceeded'],
  ['lambda', 'rest-json', 'TooManyRequestsException', 429, 'Rate Exceeded.'],
] as const)('%s says %s throttling as %s', (service, family, code, status, message) => {
  expect(throttlingError(service, family)).toMatchObject({ code, status, message });
});

describe('a rule that came as JSON', () => {
  test('may name its effect alone', () => {
    expect(readFaultRule({ service: 'ec2', effect: 'throttle' }).effect).toEqual({ kind: 'throttle' });
    expect(readFaultRule({ effect: { kind: 'error', code: 'Oops' } }).effect).toEqual({
      kind: 'error',
      code: 'Oops',
      status: 500,
      message: '',
    });
  });

  test.each([
    [null, 'it is not an object'],
    [{ effect: 'hail' }, 'unknown effect "hail"'],
    [{ effect: 'toString' }, 'unknown effect "toString"'],
    [{ effect: 'throttle', rate: 2 }, 'rate is 2'],
    [{ effect: 'throttle', service: 3 }, 'service is not a string'],
    [{ effect: 'throttle', when: 'now' }, 'unknown member when'],
    [{ effect: { kind: 'error' } }, 'an error without a code'],
    [{ effect: { kind: 'latency' } }, 'no latency'],
  ])('%j is refused: %s', (rule, why) => {
    expect(() => readFaultRule(rule)).toThrow(`Not a fault rule: ${why}`);
  });
});
