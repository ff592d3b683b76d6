import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startConsole } from '../../src/console/console.ts';
import type { ConsoleParts } from '../../src/console/parts.ts';
import { pageDirectory } from '../../src/console/page-files.ts';
import { ControlClient } from '../../src/local/control/client.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { connect } from '../../src/connect.ts';
import type { Connection } from '../../src/aws/connection.ts';
import { HttpTransport } from '../../src/aws/http-transport.ts';
import { operationContext } from '../../src/operation-context.ts';
import { extensions } from '../../src/operations/extensions.ts';
import { rehearse } from '../../src/rehearsal/rehearse.ts';
import { loadTwin } from '../../src/rehearsal/twin/twin.ts';
import { systemClock, systemRandom } from '../../src/system.ts';
import { temporaryDirectory } from '../cli/support/terminal.ts';

export interface Rig {
  readonly port: number;
  readonly base: string;
  readonly link: string;
  readonly cloud: LocalCloud;
  /** The cookie of the browser that opened the link. */
  enter(): Promise<string>;
  /** A call of the page: with its cookie and origin. */
  ask(path: string, method?: string, body?: object): Promise<{ status: number; answer: never }>;
  launch(name: string): Promise<string>;
  readonly connection: Connection;
  mail(subject: string, html: string): Promise<void>;
  /** Ends the console, as Ctrl-C does. */
  stop(): Promise<void>;
}

/** A console on a free port, over a local cloud that listens too; its clock moves when it is told. */
export async function startRig(parts: Partial<ConsoleParts> = {}): Promise<Rig> {
  const cloud = await LocalCloud.start({ port: 0, frozen: true });
  onTestFinished(() => cloud.stop());
  const transport = new HttpTransport({ environment: {} });
  onTestFinished(() => transport.close());
  const connection = await connect({
    endpointUrl: cloud.endpoint,
    credentials: cloud.rootKey,
    region: 'us-east-1',
    transport,
  });
  const control = new ControlClient({
    endpoint: cloud.endpoint,
    credentials: cloud.rootKey,
    now: () => systemClock.now(),
    send: (request) => transport.send(request),
  });
  const server = await startConsole(
    {
      operations: operationContext({ connection, runsDirectory: temporaryDirectory() }),
      // Time goes as an operation waits.
      clock: async () => ({
        now: () => cloud.clock.now(),
        sleep: async (milliseconds) => void (await cloud.clock.advance(milliseconds)),
      }),
      kind: 'local',
      endpoint: cloud.endpoint,
      control,
      async rehearse(wish) {
        const directory = temporaryDirectory();
        const saved = join(directory, 'account.cloud');
        await cloud.save(saved);
        return await rehearse({
          ...wish,
          notify: () => undefined,
          openTwin: (places) => loadTwin(saved, { places, wall: systemClock, random: systemRandom }),
          context: {
            random: systemRandom,
            extensions,
            runsDirectory: join(directory, 'runs'),
            processes: { own: process.pid, isAlive: () => true },
            signal: wish.signal,
          },
        });
      },
      costsDirectory: undefined,
      version: '0.0.0',
      page: pageDirectory(),
      ...parts,
    },
    0,
  );
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= Promise.resolve(server[Symbol.asyncDispose]()));
  onTestFinished(stop);
  const base = `http://127.0.0.1:${server.port}`;
  let cookie: Promise<string> | undefined;
  const open = async (): Promise<string> => {
    const response = await fetch(server.link, { redirect: 'manual' });
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  };
  const enter = (): Promise<string> => (cookie ??= open());
  return {
    port: server.port,
    base,
    link: server.link,
    cloud,
    connection,
    enter,
    stop,
    async ask(path, method = 'GET', body) {
      const response = await fetch(`${base}/api/${path}`, {
        method,
        headers: { cookie: await enter(), origin: base },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, answer: (await response.json()) as never };
    },
    async mail(subject, html) {
      await connection.call('ses', 'VerifyEmailIdentity', { EmailAddress: 'me@example.com' });
      const [verification] = await cloud.mails.sent();
      const [link = ''] = /https?:\/\/\S+/.exec(verification?.text ?? '') ?? [];
      await fetch(link);
      await connection.call('sesv2', 'SendEmail', {
        FromEmailAddress: 'me@example.com',
        Destination: { ToAddresses: ['success@simulator.amazonses.com'] },
        Content: { Simple: { Subject: { Data: subject }, Body: { Html: { Data: html } } } },
      });
    },
    async launch(name) {
      const images = await connection.call('ssm', 'GetParameter', {
        Name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
      });
      const { Instances = [] } = await connection.call('ec2', 'RunInstances', {
        ImageId: images.Parameter?.Value ?? '',
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
      });
      await cloud.clock.advance('5m');
      return Instances[0]?.InstanceId ?? '';
    },
  };
}

/** All that is told of a run, once it is over. */
export async function newsOf({ base, enter }: Rig, id: string): Promise<readonly { kind: string }[]> {
  const response = await fetch(`${base}/api/plans/${id}/news`, { headers: { cookie: await enter() } });
  const text = await response.text();
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => JSON.parse(json) as { kind: string });
}
