import type {
  NotificationConfiguration,
  NotificationConfigurationFilter,
} from '../../../../wire/generated/s3.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { invalidArgument, malformedXml } from '../errors.ts';

/** One line of a bucket's notifications: which events of which keys go where. */
export interface Destination {
  readonly id: string;
  readonly kind: 'queue' | 'topic' | 'function';
  readonly arn: string;
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

const services = { queue: 'sqs', topic: 'sns', function: 'lambda' } as const;
const shown = { queue: 'Queue', topic: 'Topic', function: 'CloudFunction' } as const;

/** The destinations that a configuration names, with AWS's checks of what stands in it. */
export function destinationsOf(configuration: NotificationConfiguration): readonly Destination[] {
  const read = (
    kind: Destination['kind'],
    arn: string,
    {
      Id: id = '',
      Events,
      Filter,
    }: {
      Id?: string | undefined;
      Events: readonly string[];
      Filter?: NotificationConfigurationFilter | undefined;
    },
  ): Destination => {
    const parsed = parseArn(arn);
    if (parsed === undefined) throw invalidArgument('The ARN could not be parsed', shown[kind], arn);
    if (parsed.service !== services[kind])
      throw invalidArgument('The ARN is not well formed', shown[kind], arn);
    return { id, kind, arn, events: Events, ...filterOf(Filter) };
  };
  return [
    ...(configuration.QueueConfigurations ?? []).map((each) => read('queue', each.QueueArn, each)),
    ...(configuration.TopicConfigurations ?? []).map((each) => read('topic', each.TopicArn, each)),
    ...(configuration.LambdaFunctionConfigurations ?? []).map((each) =>
      read('function', each.LambdaFunctionArn, each),
    ),
  ];
}

/** No two lines of a configuration have the same id. */
export function checkIds(destinations: readonly Destination[]): void {
  const ids = destinations.map(({ id }) => id).filter((id) => id !== '');
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw invalidArgument('Same ID used for multiple configurations. IDs must be unique.', 'Id', twice);
}

/** S3 tells nobody in another region than the bucket's. */
export function checkRegions(destinations: readonly Destination[], region: string): void {
  for (const { kind, arn } of destinations)
    if (parseArn(arn)?.region !== region)
      throw invalidArgument(
        'The notification destination service region is not valid for the bucket location constraint',
        shown[kind],
        arn,
      );
}

function filterOf(filter: NotificationConfigurationFilter | undefined): { prefix: string; suffix: string } {
  const found: { prefix?: string; suffix?: string } = {};
  for (const { Name: name, Value: value } of filter?.Key?.FilterRules ?? []) {
    if (name === undefined || value === undefined) throw malformedXml();
    const lower = name.toLowerCase();
    if (lower !== 'prefix' && lower !== 'suffix')
      throw invalidArgument('filter rule name must be either prefix or suffix', 'FilterRule.Name', name);
    if (found[lower] !== undefined)
      throw invalidArgument(
        `Cannot specify more than one ${lower} rule in a filter.`,
        'FilterRule.Name',
        name,
      );
    found[lower] = value;
  }
  return { prefix: '', suffix: '', ...found };
}

/** Whether a destination wants to hear of an event: `s3:ObjectCreated:*` is every kind of creation. */
export function wants({ events, prefix, suffix }: Destination, event: string, key: string): boolean {
  if (!key.startsWith(prefix) || !key.endsWith(suffix)) return false;
  return events.some((pattern) =>
    pattern.endsWith(':*') ? event.startsWith(pattern.slice(0, -1)) : pattern === event,
  );
}
