import { request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';

export interface ServerCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface ServerAnswer {
  readonly status: number;
  readonly body: string;
}

/** What is read of an answer: as much as API destinations ask for. */
const mostBytes = 1_048_576;

/** Whether a URL is of this machine: the cloud opens no connection to another one. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname);
}

/** Calls a web server of this machine, on behalf of a service. Rejects when there is no answer in time. */
export async function callServer(
  call: ServerCall,
  signal: AbortSignal,
  patienceMs: number,
): Promise<ServerAnswer> {
  const { url, method, headers, body } = call;
  if (!isLoopback(url)) throw new Error(`${url} is not on this machine, and the cloud calls no other`);
  const request = url.startsWith('https:') ? requestSecurely : requestPlainly;
  const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const { promise, resolve, reject } = Promise.withResolvers<ServerAnswer>();
  const outgoing = request(url, { method, headers, signal: patience, agent: false });
  outgoing.on('error', reject);
  outgoing.on('response', (response) => {
    const chunks: Buffer[] = [];
    let length = 0;
    response.on('data', (chunk: Buffer) => {
      if (length < mostBytes) chunks.push(chunk);
      length += chunk.length;
    });
    response.on('error', reject);
    response.on('end', () =>
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
    );
  });
  outgoing.end(body);
  return await promise;
}
