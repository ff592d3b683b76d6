import { Agent, request as httpRequest } from 'node:http';
import { writeRequest } from '../../src/wire/client.ts';
import { loadService, type ServiceName } from '../../src/wire/service.ts';
import { sign } from '../../src/wire/sigv4/sign.ts';
import { cpuOf } from './process-cpu.ts';
import type { RunningServer } from './server.ts';

/** One signed request that is sent again and again: SigV4 has no nonce, so servers verify it every time. */
export interface PreparedCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Prepares one call of an action to a server of this machine, with the keys that local clouds share. */
export function prepareCall(service: ServiceName, action: string, input: object, port: number): PreparedCall {
  const operation = loadService(service).operation(action);
  if (!operation) throw new Error(`${service} has no action ${action}`);
  const written = writeRequest(operation, input);
  const signed = sign(
    {
      ...written,
      protocol: 'http',
      hostname: '127.0.0.1',
      port,
      headers: { ...written.headers, host: `127.0.0.1:${port}` },
    },
    {
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      region: 'us-east-1',
      service: loadService(service).metadata.signingName,
      now: Date.now(),
    },
  );
  if (!(signed.body instanceof Uint8Array)) throw new Error('a streamed body cannot be sent again');
  return {
    method: signed.method,
    path: signed.query === '' ? signed.path : `${signed.path}?${signed.query}`,
    headers: { ...signed.headers, 'content-length': String(signed.body.byteLength) },
    body: signed.body,
  };
}

/** Sends a call once and gives back the body. Rejects unless the answer is a success, because an error is no measure. */
export function send(call: PreparedCall, port: number, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { host: '127.0.0.1', port, method: call.method, path: call.path, headers: call.headers, agent },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (Math.floor((response.statusCode ?? 0) / 100) === 2) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 400)}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(call.body);
  });
}

/** CPU milliseconds that a server spends on one call, over `count` calls one after the other, after half as many. */
export async function cpuOfCall(server: RunningServer, call: PreparedCall, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let warm = 0; warm < count / 2; warm += 1) await send(call, server.port, agent);
  const before = cpuOf(server.pid);
  for (let sent = 0; sent < count; sent += 1) await send(call, server.port, agent);
  const spent = (cpuOf(server.pid) - before) / count;
  agent.destroy();
  return spent;
}
