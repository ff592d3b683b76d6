import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { FilterLogEventsCommandInput, GetLogEventsCommandInput } from '@aws-sdk/client-cloudwatch-logs';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface LogsRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly logs: CloudWatchLogsClient;
  now(): number;
  /** Makes a group and streams in it. */
  create(group: string, ...streams: string[]): Promise<void>;
  /** Puts messages, a second apart, the last one now. */
  put(group: string, stream: string, ...messages: string[]): Promise<void>;
  get(group: string, stream: string, more?: Partial<GetLogEventsCommandInput>): Promise<Page>;
  filter(group: string, more?: Partial<FilterLogEventsCommandInput>): Promise<string[]>;
}

export interface Page {
  readonly messages: readonly string[];
  readonly forward: string;
  readonly backward: string;
}

/** A cloud with a clock that stands, and a client without retries. */
export async function startLogs(): Promise<LogsRig> {
  const running = await startCloud();
  const { clock } = running.cloud;
  clock.freeze();
  const logs = new CloudWatchLogsClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    logs,
    now: () => clock.now(),
    async create(logGroupName, ...streams) {
      await logs.send(new CreateLogGroupCommand({ logGroupName }));
      for (const logStreamName of streams)
        await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }));
    },
    async put(logGroupName, logStreamName, ...messages) {
      const start = clock.now() - (messages.length - 1) * 1000;
      const logEvents = messages.map((message, index) => ({ message, timestamp: start + index * 1000 }));
      await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }));
    },
    async get(logGroupName, logStreamName, more = {}) {
      const page = await logs.send(new GetLogEventsCommand({ logGroupName, logStreamName, ...more }));
      return {
        messages: page.events?.map(({ message }) => message ?? '') ?? [],
        forward: page.nextForwardToken ?? '',
        backward: page.nextBackwardToken ?? '',
      };
    },
    async filter(logGroupName, more = {}) {
      const found = await logs.send(new FilterLogEventsCommand({ logGroupName, ...more }));
      return found.events?.map(({ message }) => message ?? '') ?? [];
    },
    async [Symbol.asyncDispose]() {
      logs.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** What an error of AWS says: its code and its sentence. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return 'no error';
}
