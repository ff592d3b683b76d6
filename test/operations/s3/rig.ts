import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { connect } from '../../../src/aws/connect.ts';
import type { Connection } from '../../../src/aws/connection.ts';
import { HttpTransport } from '../../../src/aws/http-transport.ts';
import type { Transport } from '../../../src/aws/transport.ts';
import type { Clock } from '../../../src/clock.ts';
import { operationContext } from '../../../src/operation-context.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import type { OperationEvent, Question } from '../../../src/operations/host.ts';
import { systemClock } from '../../../src/system.ts';
import { LocalCloud } from '../../../src/local/cloud.ts';

export interface S3Rig {
  readonly cloud: LocalCloud;
  readonly connection: Connection;
  readonly context: OperationContext;
  readonly events: OperationEvent[];
  readonly questions: Question[];
  /** What the person answers; yes unless it is set. */
  answer: boolean;
  /** A directory that is gone after the test, with these files in it. */
  directory(files?: Readonly<Record<string, string | Uint8Array>>): string;
  /** All keys of a bucket with what they hold. */
  objects(bucket?: string): Promise<Record<string, string>>;
  /** Uploads in parts that nobody finished. */
  unfinished(bucket?: string): Promise<number>;
  /** The same person on another line. */
  contextThrough(wrap: (transport: Transport) => Transport, clock?: Clock): Promise<OperationContext>;
  put(key: string, body: string | Uint8Array, more?: object): Promise<void>;
}

/** nuage over sockets to a local cloud in this process, with the bucket `bucket`. */
export async function s3Rig(
  wrap: (transport: Transport) => Transport = (transport) => transport,
): Promise<S3Rig> {
  const cloud = await LocalCloud.start({ port: 0, seed: 3 });
  const transport = new HttpTransport();
  const open = (carrier: Transport, clock: Clock = systemClock): Promise<Connection> =>
    connect({
      region: 'us-east-1',
      credentials: {
        accessKeyId: cloud.rootKey.accessKeyId,
        secretAccessKey: cloud.rootKey.secretAccessKey,
      },
      endpointUrl: cloud.endpoint,
      transport: carrier,
      clock: { ...clock, sleep: async (_ms, signal) => signal?.throwIfAborted() },
      random: {
        number: () => 0.5,
        hex: (count) => 'a'.repeat(count),
        uuid: () => '00000000-0000-4000-8000-000000000000',
      },
      environment: {},
      home: '/nonexistent',
    });
  const connection = await open(wrap(transport));
  const made = mkdtempSync(join(tmpdir(), 'nuage-s3-'));
  onTestFinished(async () => {
    await transport.close();
    await cloud.stop();
    rmSync(made, { recursive: true, force: true });
  });
  const events: OperationEvent[] = [];
  const questions: Question[] = [];
  const contextOf = (through: Connection): OperationContext =>
    operationContext({
      connection: through,
      runsDirectory: join(made, 'runs'),
      host: {
        notify: (event) => void events.push(event),
        ask: async (question) => {
          questions.push(question);
          return rig.answer;
        },
      },
    });
  const rig: S3Rig = {
    cloud,
    connection,
    events,
    questions,
    answer: true,
    context: contextOf(connection),
    contextThrough: async (around, clock) => contextOf(await open(around(transport), clock)),
    directory(files = {}) {
      const directory = mkdtempSync(join(made, 'files-'));
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, name)), { recursive: true });
        writeFileSync(join(directory, name), content);
        // S3 tells whole seconds: a file of the very second of its upload is newer than its object, and goes again.
        const before = Date.now() / 1000 - 60;
        utimesSync(join(directory, name), before, before);
      }
      return directory;
    },
    async objects(bucket = 'bucket') {
      const found: Record<string, string> = {};
      for await (const { Contents = [] } of connection.pages('s3', 'ListObjectsV2', { Bucket: bucket })) {
        for (const { Key = '' } of Contents) {
          const { Body = new Uint8Array() } = await connection.call('s3', 'GetObject', {
            Bucket: bucket,
            Key,
          });
          const pieces: Uint8Array[] = [];
          if (Body instanceof Uint8Array) pieces.push(Body);
          else for await (const piece of Body) pieces.push(piece);
          found[Key] = Buffer.concat(pieces).toString('latin1');
        }
      }
      return found;
    },
    async unfinished(bucket = 'bucket') {
      const { Uploads = [] } = await connection.call('s3', 'ListMultipartUploads', { Bucket: bucket });
      return Uploads.length;
    },
    async put(Key, body, more = {}) {
      await connection.call('s3', 'PutObject', { Bucket: 'bucket', Key, Body: Buffer.from(body), ...more });
    },
  };
  await connection.call('s3', 'CreateBucket', { Bucket: 'bucket' });
  return rig;
}

/** Everything under a directory: path to content. */
export function filesIn(directory: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const path = join(directory, name);
    if (statSync(path).isFile()) found[name] = readFileSync(path, 'latin1');
  }
  return found;
}

/** Bytes that repeat nowhere within 16 MiB, so that a part in a wrong place is seen. */
export function pattern(size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at + 4 <= size; at += 4) bytes.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
  return bytes;
}
