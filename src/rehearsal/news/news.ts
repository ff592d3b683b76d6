import type { Connection } from '../../aws/connection.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../operations/plan/json.ts';

/** Something that a service of the twin told its event bus. */
export interface BusEvent {
  /** Epoch milliseconds, by the twin's clock. */
  readonly at: number;
  readonly account: string;
  readonly region: string;
  /** `EC2 Instance State-change Notification` */
  readonly type: string;
  readonly resources: readonly string[];
  readonly detail: JsonObject;
}

const NAME = 'nuage-rehearsal';
/** The longest that SQS keeps a message: 14 days, in seconds. The twin's clock is moved by less before each look. */
const RETENTION = '1209600';

/** Hears everything that is told on the default bus of one account and region, by a rule and a queue of AWS's own kind. */
export class News {
  readonly #connection: Connection;
  readonly #queue: string;

  private constructor(connection: Connection, queue: string) {
    this.#connection = connection;
    this.#queue = queue;
  }

  /** Begins to listen. @param account Of the connection. */
  static async listen(connection: Connection, account: string): Promise<News> {
    const arn = `arn:aws:sqs:${connection.region}:${account}:${NAME}`;
    const Statement = {
      Effect: 'Allow',
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arn,
    };
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
    const { QueueUrl = '' } = await connection.call('sqs', 'CreateQueue', {
      QueueName: NAME,
      Attributes: { MessageRetentionPeriod: RETENTION, Policy },
    });
    await connection.call('events', 'PutRule', {
      Name: NAME,
      EventPattern: JSON.stringify({ account: [account] }),
    });
    await connection.call('events', 'PutTargets', { Rule: NAME, Targets: [{ Id: 'queue', Arn: arn }] });
    return new News(connection, QueueUrl);
  }

  /** What was told since it was last asked, in order. */
  async take(): Promise<readonly BusEvent[]> {
    const events: BusEvent[] = [];
    for (;;) {
      const { Messages = [] } = await this.#connection.call('sqs', 'ReceiveMessage', {
        QueueUrl: this.#queue,
        MaxNumberOfMessages: 10,
      });
      if (Messages.length === 0) return events.sort((one, other) => one.at - other.at);
      events.push(...Messages.flatMap(({ Body = '' }) => readEvent(Body) ?? []));
      await this.#connection.call('sqs', 'DeleteMessageBatch', {
        QueueUrl: this.#queue,
        Entries: Messages.map(({ ReceiptHandle = '' }, index) => ({ Id: `${index}`, ReceiptHandle })),
      });
    }
  }
}

function readEvent(body: string): BusEvent | undefined {
  const event: JsonValue = JSON.parse(body);
  if (!isJsonObject(event)) return undefined;
  const { account, region, resources, time, detail } = event;
  return {
    at: Date.parse(String(time)),
    account: String(account),
    region: String(region),
    type: String(event['detail-type']),
    resources: Array.isArray(resources) ? resources.map(String) : [],
    detail: detail !== undefined && isJsonObject(detail) ? detail : {},
  };
}
