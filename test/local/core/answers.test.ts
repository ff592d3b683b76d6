import { describe, expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import type { CloudFailure } from '../../../src/local/failures.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { RawSocket } from '../../support/raw-socket.ts';
import { callNotes, noteServices, readAnswer, ssmRequest } from './note-service.ts';

const put = (name: string, value: string, description?: string): object => ({
  Name: name,
  Value: value,
  Type: 'String',
  Description: description,
});

describe('a call', () => {
  test('is answered, and what it wrote is there for the next, in its own account and region only', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    expect(await callNotes(cloud, 'PutParameter', put('a', 'b'))).toEqual({
      status: 200,
      body: { Version: 1, Tier: 'Standard' },
    });
    expect(await callNotes(cloud, 'GetParameter', { Name: 'a' })).toMatchObject({
      status: 200,
      body: { Parameter: { Value: 'b' } },
    });
    expect((await callNotes(cloud, 'GetParameter', { Name: 'a' }, { region: 'eu-west-1' })).status).toBe(400);
    expect(
      (await callNotes(cloud, 'GetParameter', { Name: 'a' }, { accessKeyId: '210987654321' })).status,
    ).toBe(400);
  });

  test('that ends with an error of AWS leaves nothing behind', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    expect(await callNotes(cloud, 'PutParameter', put('a', 'refused'))).toMatchObject({
      status: 400,
      body: { __type: 'ParameterLimitExceeded', message: 'Too many notes.' },
    });
    expect(await callNotes(cloud, 'GetParameter', { Name: 'a' })).toMatchObject({
      body: { __type: 'ParameterNotFound' },
    });
  });

  test('that runs into a mistake of ours is an internal error to the caller, and told to who runs the cloud', async () => {
    const told: CloudFailure[] = [];
    await using cloud = await LocalCloud.start({
      services: noteServices,
      onFailure: (failure) => told.push(failure),
    });
    const answer = await callNotes(cloud, 'PutParameter', put('a', 'broken'));
    expect(answer).toMatchObject({ status: 500, body: { __type: 'InternalServerError' } });
    expect(JSON.stringify(answer)).not.toContain('mistake');
    expect(told).toMatchObject([{ where: 'ssm:PutParameter', error: { message: 'a mistake of ours' } }]);
    expect(cloud.failures).toEqual(told);
    expect((await callNotes(cloud, 'GetParameter', { Name: 'a' })).body['__type']).toBe('ParameterNotFound');
  });

  test('that a replaced program cannot answer says what to do', async () => {
    await using cloud = await LocalCloud.start({
      services: {
        ssm: async () => ({
          ...(await noteServices.ssm()),
          actions: {
            // As Node refuses what `npm update` took away.
            PutParameter: () =>
              Promise.reject(
                Object.assign(new Error("Cannot find module '/dist/put-1.js'"), {
                  code: 'ERR_MODULE_NOT_FOUND',
                }),
              ),
          },
        }),
      },
    });
    expect(await callNotes(cloud, 'PutParameter', put('a', 'b'))).toMatchObject({
      status: 500,
      body: {
        Message:
          'nuage was replaced or removed on disk while this local cloud runs: stop it, and start it again.',
      },
    });
  });

  test('of an action that AWS has and the cloud has not is refused by name, in a way that nobody tries again', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    expect(await callNotes(cloud, 'DescribeParameters', {})).toEqual({
      status: 400,
      body: {
        __type: 'NotImplemented',
        message:
          'The action ssm:DescribeParameters is not available in this local cloud. See nuage local coverage.',
      },
    });
  });

  test('of an action that AWS does not have is refused as AWS does', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    expect(await callNotes(cloud, 'MakeCoffee', {})).toMatchObject({
      status: 400,
      body: { __type: 'UnknownOperationException' },
    });
  });

  test('finds what is there from the beginning, made once in each region', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    const seeded = async (region: string): Promise<unknown> =>
      (await callNotes(cloud, 'GetParameter', { Name: 'seeded' }, { region })).body['Parameter'];
    expect(await seeded('us-east-1')).toMatchObject({ Value: 'from the beginning' });
    await callNotes(cloud, 'PutParameter', put('seeded', 'changed'));
    expect(await seeded('us-east-1')).toMatchObject({ Value: 'changed' });
    expect(await seeded('eu-west-1')).toMatchObject({ Value: 'from the beginning' });
  });

  test('may bring its body in pieces', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    const request = ssmRequest('GetParameter', { Name: 'seeded' });
    const { body } = request;
    if (!(body instanceof Uint8Array)) throw new Error('not whole');
    async function* pieces(): AsyncGenerator<Uint8Array> {
      if (body instanceof Uint8Array) yield* [body.subarray(0, 5), body.subarray(5)];
    }
    expect((await readAnswer(await cloud.handle({ ...request, body: pieces() }))).status).toBe(200);
  });

  test('a hundred at once are done one after the other, none lost', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    const names = Array.from({ length: 100 }, (_, at) => `n${at}`);
    await Promise.all(names.map((name) => callNotes(cloud, 'PutParameter', put(name, name))));
    const found = await Promise.all(names.map((name) => callNotes(cloud, 'GetParameter', { Name: name })));
    expect(found.map(({ body }) => body['Parameter'])).toMatchObject(names.map((name) => ({ Value: name })));
  });

  test('after the cloud has stopped is not answered', async () => {
    const cloud = await LocalCloud.start({ services: noteServices });
    await cloud.stop();
    await expect(callNotes(cloud, 'GetParameter', { Name: 'a' })).rejects.toThrow(
      'The local cloud has been stopped.',
    );
  });
});

/** As it goes over a connection. */
function written({ headers, body }: HttpRequest): { readonly head: string; readonly body: string } {
  const text = body instanceof Uint8Array ? Buffer.from(body).toString('latin1') : '';
  const lines = Object.entries({ ...headers, 'content-length': text.length });
  return {
    head: `POST / HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    body: text,
  };
}

describe('a cloud that is told to stop', () => {
  test('answers the request that has begun to come', async () => {
    const failures: CloudFailure[] = [];
    const cloud = await LocalCloud.start({
      services: noteServices,
      port: 0,
      onFailure: (failure) => failures.push(failure),
    });
    const port = Number(new URL(cloud.endpoint).port);
    const { head, body } = written(ssmRequest('PutParameter', put('late', 'but whole'), { port }));
    const early = written(ssmRequest('PutParameter', put('early', 'whole'), { port }));
    // In one piece: when the first is answered, the head of the second has come.
    const socket = new RawSocket(port).write(early.head + early.body + head);
    expect(await socket.answer()).toMatchObject({ status: 200 });
    const stopped = cloud.stop();
    expect(await socket.write(body).untilClosed()).toMatchObject({
      status: 200,
      body: expect.stringContaining('"Version":1'),
    });
    await stopped;
    expect(failures).toEqual([]);
  });
});

describe('what happens later', () => {
  test('has happened when the clock is there, as of its own time', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    cloud.clock.freeze();
    const begun = cloud.clock.now();
    await callNotes(cloud, 'PutParameter', put('a', 'fresh', 'fades'));
    expect(cloud.clock.nextTimer).toBe(begun + 60_000);
    await cloud.clock.advance('59s');
    const value = async (): Promise<unknown> =>
      (await callNotes(cloud, 'GetParameter', { Name: 'a' })).body['Parameter'];
    expect(await value()).toMatchObject({ Value: 'fresh' });
    await cloud.clock.advance('8h');
    expect(await value()).toMatchObject({ Value: 'faded', LastModifiedDate: (begun + 60_000) / 1000 });
    expect(cloud.clock.timers).toBe(0);
  });

  test('and fails is reported, and stops nothing', async () => {
    await using cloud = await LocalCloud.start({ services: noteServices });
    await callNotes(cloud, 'PutParameter', put('bad', 'fresh', 'bursts'));
    await callNotes(cloud, 'PutParameter', put('good', 'fresh', 'fades'));
    await cloud.clock.advance('1h');
    expect(cloud.failures).toMatchObject([{ where: 'timer ssm.note.burst bad' }]);
    expect((await callNotes(cloud, 'GetParameter', { Name: 'bad' })).body).toMatchObject({
      Parameter: { Value: 'fresh' },
    });
    expect((await callNotes(cloud, 'GetParameter', { Name: 'good' })).body).toMatchObject({
      Parameter: { Value: 'faded' },
    });
  });
});

test('coverage names what there is and what there is not', async () => {
  await using cloud = await LocalCloud.start({ services: noteServices });
  const { ssm, ec2 } = await cloud.coverage();
  expect(ssm?.available).toEqual(['DeleteParameters', 'GetParameter', 'PutParameter']);
  expect(ssm?.missing).toContain('DescribeParameters');
  expect(ec2?.available).toEqual([]);
  expect(ec2?.missing.length).toBeGreaterThan(600);
});
