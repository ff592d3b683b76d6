import { isJsonObject, type JsonObject, type JsonValue } from '../../operations/plan/json.ts';
import type { BusEvent } from './news.ts';

/** An event in words: what it is about, and what became of it. */
export interface EventWords {
  readonly target: string;
  readonly what: string;
}

type InWords = (detail: JsonObject, event: BusEvent) => EventWords;

const scaling: InWords = (detail, event) => ({
  target: textOf(detail['AutoScalingGroupName']),
  what: `${launchWords[event.type] ?? event.type} ${textOf(detail['EC2InstanceId'])}${after(textOf(detail['Cause']))}`,
});

const launchWords: Readonly<Record<string, string>> = {
  'EC2 Instance Launch Successful': 'launched',
  'EC2 Instance Launch Unsuccessful': 'could not launch',
  'EC2 Instance Terminate Successful': 'terminated',
  'EC2 Instance Terminate Unsuccessful': 'could not terminate',
};

/** What the events of AWS's services say, by their detail type. */
const words: Readonly<Record<string, InWords>> = {
  'EC2 Instance State-change Notification': ({ 'instance-id': id, state }) => ({
    target: textOf(id),
    what: textOf(state),
  }),
  'EBS Volume Notification': ebs,
  'EBS Snapshot Notification': ebs,
  'CloudWatch Alarm State Change': ({ alarmName, state, previousState }) => ({
    target: `alarm ${textOf(alarmName)}`,
    what: `${textOf(memberOf(previousState, 'value'))} → ${textOf(memberOf(state, 'value'))}`,
  }),
  'Parameter Store Change': ({ name, operation }) => ({
    target: `parameter ${textOf(name)}`,
    what: textOf(operation).toLowerCase(),
  }),
  ...Object.fromEntries(Object.keys(launchWords).map((type) => [type, scaling])),
};

/** An event in words, whatever it is. */
export function inWords(event: BusEvent): EventWords {
  const known = words[event.type];
  if (known !== undefined) return known(event.detail, event);
  const [about = ''] = event.resources;
  return { target: lastPart(about), what: event.type };
}

function ebs({ event, result }: JsonObject, { resources: [about = ''] }: BusEvent): EventWords {
  return { target: lastPart(about), what: `${textOf(event)} ${textOf(result)}` };
}

/** The first sentence of a cause: Auto Scaling tells the whole story, with times. */
function after(cause: string): string {
  const [first = ''] = cause.split(/\.\s+|\.$/);
  return first === '' ? '' : ` (${first.replace(/^At \S+ /, '')})`;
}

function lastPart(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value !== undefined && isJsonObject(value) ? value[name] : undefined;
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
