/** What one call counts as. */
interface Counted {
  readonly usage: string;
  readonly resource: string;
  readonly amount: number;
}

/** S3's dearer requests; those that delete cost nothing. https://aws.amazon.com/s3/pricing/ */
const free = /^(?:Delete|Abort)/;
const dear = /^(?:Put|Post|Copy|List|Create|Complete|Upload)/;

const usagesOfS3 = new Map<string, string | undefined>();

function usageOfS3(action: string): string | undefined {
  if (usagesOfS3.has(action)) return usagesOfS3.get(action);
  const dearness = dear.test(action) ? 'requests|s3|1' : 'requests|s3|2';
  const usage = free.test(action) ? undefined : dearness;
  usagesOfS3.set(action, usage);
  return usage;
}

type Count = (action: string, input: object) => Counted | undefined;

const one = (usage: string, resource = ''): Counted => ({ usage, resource, amount: 1 });

const services: Readonly<Record<string, Count>> = {
  s3: (action, input) => {
    const usage = usageOfS3(action);
    return usage === undefined ? undefined : one(usage, text(input, 'Bucket'));
  },
  sqs: (_, input) => {
    const queue = text(input, 'QueueUrl').split('/').at(-1) ?? '';
    return one(queue.endsWith('.fifo') ? 'requests|sqs|fifo' : 'requests|sqs|standard', queue);
  },
  kms: () => one('requests|kms'),
  secretsmanager: () => one('requests|secretsmanager'),
  ce: () => one('requests|ce'),
  ebs: (action) => {
    if (action === 'GetSnapshotBlock') return one('requests|ebs|get');
    if (action === 'PutSnapshotBlock') return one('requests|ebs|put');
    return action.startsWith('List') ? one('requests|ebs|list') : undefined;
  },
  logs: (action, input) =>
    action === 'PutLogEvents'
      ? { usage: 'log-bytes', resource: text(input, 'logGroupName'), amount: logBytes(input) }
      : undefined,
};

/** What a call is charged as; undefined when it costs nothing, or when there is no price for it. */
export function requestsOf(service: string, action: string, input: object): Counted | undefined {
  return services[service]?.(action, input);
}

function text(input: object, name: string): string {
  const value: unknown = Reflect.get(input, name);
  return typeof value === 'string' ? value : '';
}

/** "The sum of all event messages in UTF-8, plus 26 bytes for each log event." */
function logBytes(input: object): number {
  const events: unknown = Reflect.get(input, 'logEvents');
  if (!Array.isArray(events)) return 0;
  let bytes = 0;
  for (const event of events) {
    const message: unknown = typeof event === 'object' && event !== null ? Reflect.get(event, 'message') : '';
    bytes += 26 + (typeof message === 'string' ? Buffer.byteLength(message) : 0);
  }
  return bytes;
}
