import { connect } from '../../src/aws/connect.ts';
import type { ConnectOptions } from '../../src/aws/connect.ts';
import type { Connection } from '../../src/aws/connection.ts';
import type { Transport } from '../../src/aws/transport.ts';
import type { Clock, Random } from '../../src/clock.ts';
import type { HttpRequest, HttpResponse } from '../../src/wire/http.ts';

/** A clock that jumps to the end of every sleep. */
export class JumpingClock implements Clock {
  time: number;
  readonly slept: number[] = [];

  constructor(time = Date.parse('2026-01-02T03:04:05Z')) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.slept.push(milliseconds);
    this.time += milliseconds;
  }
}

/** Chance that always falls the same way. */
export function fixedRandom(number = 0.5): Random {
  return {
    number: () => number,
    hex: (count) => 'ab'.repeat(count).slice(0, count),
    uuid: () => '11111111-2222-4333-8444-555555555555',
  };
}

export type Answer = HttpResponse | Error;

/** Answers every request as it is told, and keeps what was sent. */
export class FakeTransport implements Transport {
  readonly sent: HttpRequest[] = [];
  readonly #answer: (request: HttpRequest, number: number) => Answer;

  constructor(answer: ((request: HttpRequest, number: number) => Answer) | readonly Answer[]) {
    this.#answer =
      typeof answer === 'function'
        ? answer
        : (_, number) => answer[number - 1] ?? new Error(`no answer ${number} was prepared`);
  }

  async send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
    signal?.throwIfAborted();
    this.sent.push(request);
    const answer = this.#answer(request, this.sent.length);
    if (answer instanceof Error) throw answer;
    return answer;
  }

  async close(): Promise<void> {}
}

/** An answer with a body of text. */
export function answer(status: number, body: string, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers, body: Buffer.from(body) };
}

/** What STS says of the root user. */
export const callerIdentity = answer(
  200,
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:root</Arn><UserId>123456789012</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
);

/** An error in JSON, as SSM and most others answer. */
export function jsonError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): HttpResponse {
  return answer(status, JSON.stringify({ __type: code, message }), headers);
}

export interface FakeConnection {
  readonly connection: Connection;
  readonly transport: FakeTransport;
  readonly clock: JumpingClock;
}

/** A connection to nowhere, in eu-central-1, with keys. */
export async function fakeConnection(
  answers: ConstructorParameters<typeof FakeTransport>[0],
  options: Partial<ConnectOptions> = {},
): Promise<FakeConnection> {
  const transport = new FakeTransport(answers);
  const clock = new JumpingClock();
  const connection = await connect({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    transport,
    clock,
    random: fixedRandom(),
    environment: {},
    home: '/nowhere',
    ...options,
  });
  return { connection, transport, clock };
}
