import { isFields } from '../../wire/record.ts';
import { NuageError } from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import { sign } from '../../wire/sigv4/sign.ts';
import type { Credentials } from '../../wire/sigv4/credentials.ts';
import type { CallQuery, RecordedCall } from '../calls/call-query.ts';
import type { ActiveFault, FaultRule } from '../faults/fault-rule.ts';
import type { ResourcePlace } from '../services/ec2/tags/aws-tags.ts';
import type { QueuedMessage, QueuePlace } from '../services/sqs/queued.ts';
import type { MailRow } from '../services/ses/mails.ts';
import type { ContentPlace } from '../services/ec2/volumes/content.ts';
import { readAtMost } from './body.ts';
import type { ClockAnswer } from './routes/clock.ts';
import { controlService } from './signature.ts';
import { TurkClient } from './turk-client.ts';
import type { TurkMarket } from '../turk-market.ts';

export type { MailRow as SentMail } from '../services/ses/mails.ts';

export interface ControlClientOptions {
  /** `http://localhost:4566` */
  readonly endpoint: string;
  /** The root key of the cloud. */
  readonly credentials: Credentials;
  /** The wall clock. */
  readonly now: () => number;
  readonly send: (request: HttpRequest) => Promise<HttpResponse>;
}

export interface CloudInfo {
  readonly version: string;
  readonly endpoint: string;
  readonly processId: number;
  readonly accountId: string;
  readonly auth: string;
  readonly lenient: boolean;
  readonly data: string | null;
}

const mostBytes = 64 * 1024 * 1024;

/** Speaks to the control API of a cloud in another process. What it refuses is a NuageError with its sentence. */
export class ControlClient {
  readonly #options: ControlClientOptions;
  #turk: TurkMarket | undefined;

  constructor(options: ControlClientOptions) {
    this.#options = options;
  }

  health(): Promise<{ status: string; version: string }> {
    return this.#call('GET', 'health');
  }

  info(): Promise<CloudInfo> {
    return this.#call('GET', 'info');
  }

  clock(): Promise<ClockAnswer> {
    return this.#call('GET', 'clock');
  }

  /** Milliseconds, `8h`, `1d12h` or `PT8H`. */
  advance(by: number | string): Promise<ClockAnswer> {
    return this.#call('POST', 'clock/advance', { by });
  }

  /** Epoch milliseconds or ISO 8601. */
  setTime(to: number | string): Promise<ClockAnswer> {
    return this.#call('POST', 'clock/set', { to });
  }

  /** On to the next timer. */
  step(): Promise<ClockAnswer> {
    return this.#call('POST', 'clock/step');
  }

  freeze(): Promise<ClockAnswer> {
    return this.#call('POST', 'clock/freeze');
  }

  resume(): Promise<ClockAnswer> {
    return this.#call('POST', 'clock/resume');
  }

  setRate(rate: number): Promise<ClockAnswer> {
    return this.#call('POST', 'clock/rate', { rate });
  }

  async faults(): Promise<readonly ActiveFault[]> {
    const { faults } = await this.#call<{ faults: readonly ActiveFault[] }>('GET', 'faults');
    return faults;
  }

  async addFault(rule: FaultRule): Promise<ActiveFault> {
    const { fault } = await this.#call<{ fault: ActiveFault }>('POST', 'faults', rule);
    return fault;
  }

  async removeFault(id: string): Promise<void> {
    await this.#call('DELETE', `faults/${encodeURIComponent(id)}`);
  }

  async clearFaults(): Promise<void> {
    await this.#call('DELETE', 'faults');
  }

  /** CloudTrail events with their sequence, newest first. */
  async calls(query: CallQuery = {}): Promise<readonly RecordedCall[]> {
    const words = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) words.set(name, String(value));
    }
    const { calls } = await this.#call<{ calls: readonly RecordedCall[] }>(
      'GET',
      'calls',
      undefined,
      `${words}`,
    );
    return calls;
  }

  /** What was mailed, the oldest first: the newest thousand. */
  async mails(): Promise<readonly MailRow[]> {
    const { mails } = await this.#call<{ mails: readonly MailRow[] }>('GET', 'mails');
    return mails;
  }

  /** What lies in a queue, the oldest first: nothing is received by looking. */
  async queued({ account, region, name }: QueuePlace): Promise<readonly QueuedMessage[]> {
    const words = new URLSearchParams({ account, region });
    const { messages } = await this.#call<{ messages: readonly QueuedMessage[] }>(
      'GET',
      `queues/${encodeURIComponent(name)}`,
      undefined,
      `${words}`,
    );
    return messages;
  }

  /** A message of a queue with the whole of its body. */
  async queuedMessage({ account, region, name }: QueuePlace, id: string): Promise<QueuedMessage> {
    const words = new URLSearchParams({ account, region, message: id });
    const { message } = await this.#call<{ message: QueuedMessage }>(
      'GET',
      `queues/${encodeURIComponent(name)}`,
      undefined,
      `${words}`,
    );
    return message;
  }

  /** The workers of Mechanical Turk. */
  get turk(): TurkMarket {
    return (this.#turk ??= new TurkClient((method, path, body, query) =>
      this.#call(method, path, body, query),
    ));
  }

  coverage(): Promise<object> {
    return this.#call('GET', 'coverage');
  }

  async reset(): Promise<void> {
    await this.#call('POST', 'reset');
  }

  /** The daemon answers first, then ends. */
  async stop(): Promise<void> {
    await this.#call('POST', 'stop');
  }

  /** Writes bytes into a volume: 8 MiB at most. */
  async writeVolume(place: ContentPlace, bytes: Uint8Array): Promise<void> {
    await this.#send('POST', `volumes/${encodeURIComponent(place.id)}`, bytes, placeWords(place));
  }

  /** Sets tags that begin with `aws:` on a resource of EC2, as AWS Backup or a lifecycle policy would. */
  async setAwsTags(place: ResourcePlace, tags: Readonly<Record<string, string>>): Promise<void> {
    const words = new URLSearchParams({ region: place.region, account: place.account });
    await this.#call('POST', `tags/${encodeURIComponent(place.id)}`, { tags }, `${words}`);
  }

  /** Reads bytes of a volume or snapshot: 8 MiB at most, and less at its end. */
  async readVolume(place: ContentPlace, length: number): Promise<Uint8Array> {
    const words = `${placeWords(place)}&length=${length}`;
    const response = await this.#send('GET', `volumes/${encodeURIComponent(place.id)}`, undefined, words);
    return await readAtMost(response.body, mostBytes);
  }

  /** The whole cloud as one file, as it comes. */
  async save(): Promise<AsyncIterable<Uint8Array>> {
    const response = await this.#send('POST', 'save');
    return response.body instanceof Uint8Array ? once(response.body) : response.body;
  }

  async #call<Answer extends object>(
    method: string,
    path: string,
    body?: object,
    query = '',
  ): Promise<Answer> {
    const response = await this.#send(method, path, body, query);
    return JSON.parse(new TextDecoder().decode(await readAtMost(response.body, mostBytes)));
  }

  async #send(method: string, path: string, body?: object, query = ''): Promise<HttpResponse> {
    const { endpoint, credentials, now, send } = this.#options;
    const url = new URL(endpoint);
    const bytes = bytesOf(body);
    const headers: Record<string, string> = { host: url.host };
    if (body !== undefined)
      headers['content-type'] = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
    const request: HttpRequest = {
      method,
      protocol: 'http',
      hostname: url.hostname,
      port: Number(url.port === '' ? 80 : url.port),
      path: `/_nuage/${path}`,
      query,
      headers,
      body: bytes,
    };
    const signed = sign(request, { credentials, region: 'us-east-1', service: controlService, now: now() });
    const response = await send(signed);
    if (response.status >= 400) throw await refusalOf(response);
    return response;
  }
}

function bytesOf(body: object | undefined): Uint8Array {
  if (body === undefined) return new Uint8Array(0);
  return body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
}

function placeWords({ account, region, offset }: ContentPlace): string {
  return `${new URLSearchParams({ account, region, offset: String(offset) })}`;
}

async function refusalOf(response: HttpResponse): Promise<NuageError> {
  const text = new TextDecoder().decode(await readAtMost(response.body, mostBytes));
  const error = errorIn(text);
  if (error === undefined)
    return new NuageError('Control', `The local cloud answered ${response.status} to a control call.`);
  const { code, message, hint } = error;
  return new NuageError(String(code), String(message), typeof hint === 'string' ? { hint } : {});
}

function errorIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return isFields(answer) && isFields(answer['error']) ? answer['error'] : undefined;
  } catch {
    return undefined;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
