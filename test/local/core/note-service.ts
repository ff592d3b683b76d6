import type { HttpRequest, HttpResponse } from '../../../src/wire/http.ts';
import { defineAction } from '../../../src/local/action.ts';
import { defineTimer } from '../../../src/local/clock/timer.ts';
import { AwsError } from '../../../src/local/error.ts';
import type { LocalCloud } from '../../../src/local/cloud.ts';
import type { Manifest } from '../../../src/local/services/define-service.ts';
import { defineService } from '../../../src/local/services/define-service.ts';
import { defineTable } from '../../../src/local/store/table.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';

/** A service small enough to test the core with: parameters that are no more than a name, a value and a description. */
interface Note {
  readonly name: string;
  readonly value: string;
  readonly changed: number;
}

const notes = defineTable<Note>({ name: 'test.notes', scope: 'region', id: (note) => note.name });

const fade = defineTimer<{ name: string }>({
  kind: 'ssm.note.fade',
  fire({ name }, { state, now }) {
    state.table(notes).put({ name, value: 'faded', changed: now });
  },
});

const burst = defineTimer<{ name: string }>({
  kind: 'ssm.note.burst',
  fire({ name }, { state }) {
    state.table(notes).put({ name, value: 'half done', changed: 0 });
    throw new Error('burst');
  },
});

function arn(name: string, account: string): string {
  return `arn:aws:ssm:us-east-1:${account}:parameter/${name}`;
}

const put = defineAction('ssm', 'PutParameter', {
  authorize: ({ Name }, { account }) => [{ action: 'ssm:PutParameter', arn: arn(Name, account) }],
  handler({ Name, Value, Description }, { state, now, timers }) {
    state.table(notes).put({ name: Name, value: Value, changed: now });
    if (Value === 'refused') throw new AwsError('ParameterLimitExceeded', 400, 'Too many notes.');
    if (Value === 'broken') throw new TypeError('a mistake of ours');
    if (Description === 'fades')
      timers.schedule({
        due: now + 60_000,
        kind: 'ssm.note.fade',
        key: Name,
        payload: { name: Name },
      });
    if (Description === 'bursts')
      timers.schedule({ due: now + 1000, kind: 'ssm.note.burst', key: Name, payload: { name: Name } });
    return { Version: 1, Tier: 'Standard' };
  },
});

const get = defineAction('ssm', 'GetParameter', {
  authorize: ({ Name }, { account }) => [
    { action: 'ssm:GetParameter', arn: Name.startsWith('arn:') ? Name : arn(Name, account) },
  ],
  handler({ Name }, { state }) {
    const note = state.table(notes).get(Name);
    if (note === undefined) throw new AwsError('ParameterNotFound', 400, '');
    return {
      Parameter: { Name, Value: note.value, LastModifiedDate: new Date(note.changed), Type: 'String' },
    };
  },
});

const remove = defineAction('ssm', 'DeleteParameters', {
  authorize: () => [{ action: 'ssm:DeleteParameters', arn: '*' }],
  handler({ Names }, { state, fails }) {
    const failed = Names.filter((name) => fails(name));
    const left = Names.filter((name) => !failed.includes(name));
    for (const name of left) state.table(notes).delete(name);
    return { DeletedParameters: left, InvalidParameters: failed };
  },
});

const service = defineService({
  name: 'ssm',
  seed({ state, now }) {
    state.table(notes).put({ name: 'seeded', value: 'from the beginning', changed: now });
  },
  timers: {
    'ssm.note.fade': async () => ({ timer: fade }),
    'ssm.note.burst': async () => ({ timer: burst }),
  },
});

export const noteServices = {
  ssm: async () => ({
    service,
    actions: {
      PutParameter: async () => ({ action: put }),
      GetParameter: async () => ({ action: get }),
      DeleteParameters: async () => ({ action: remove }),
    },
  }),
} satisfies Manifest;

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface CallOptions {
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly region?: string;
  readonly now?: number;
  readonly port?: number;
  /** What the signature is made for. */
  readonly service?: string;
}

/** A signed SSM request. */
export function ssmRequest(action: string, input: object, options: CallOptions = {}): HttpRequest {
  const { accessKeyId = 'test', secretAccessKey = 'test', sessionToken, port = 4566 } = options;
  const request: HttpRequest = {
    method: 'POST',
    protocol: 'http',
    hostname: 'localhost',
    port,
    path: '/',
    query: '',
    headers: {
      host: `localhost:${port}`,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AmazonSSM.${action}`,
      'user-agent': 'notes/1',
    },
    body: Buffer.from(JSON.stringify(input)),
  };
  return sign(request, {
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
    region: options.region ?? 'us-east-1',
    service: options.service ?? 'ssm',
    now: options.now ?? Date.now(),
  });
}

export async function readAnswer(response: HttpResponse): Promise<Answer> {
  const text = response.body instanceof Uint8Array ? Buffer.from(response.body).toString('utf8') : '';
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}

/** Calls an action of the note service. */
export async function callNotes(
  cloud: LocalCloud,
  action: string,
  input: object,
  options?: CallOptions,
): Promise<Answer> {
  return await readAnswer(await cloud.handle(ssmRequest(action, input, options)));
}
