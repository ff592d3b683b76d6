import { parseArn } from '../../../blocks/arns.ts';
import type { Invocation } from '../arm.ts';

function scheduledTime({ due }: Invocation): string {
  return `${new Date(due).toISOString().slice(0, 19)}Z`;
}

/** What a target is sent: the schedule's input with its variables filled in, or an event of its own. */
export function payloadOf(invocation: Invocation): string {
  const { schedule, execution, attempt } = invocation;
  const values: Readonly<Record<string, string>> = {
    'schedule-arn': schedule.arn,
    'scheduled-time': scheduledTime(invocation),
    'execution-id': execution,
    'attempt-number': String(attempt),
  };
  const input = schedule.target.Input;
  if (input === undefined) return scheduledEvent(invocation);
  // https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
  return input.replace(/<aws\.scheduler\.([a-z-]+)>/g, (whole, name: string) => values[name] ?? whole);
}

function scheduledEvent(invocation: Invocation): string {
  const { schedule, execution } = invocation;
  const { account = '', region = '' } = parseArn(schedule.arn) ?? {};
  return JSON.stringify({
    version: '0',
    id: execution,
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account,
    time: scheduledTime(invocation),
    region,
    resources: [schedule.arn],
    detail: '{}',
  });
}
