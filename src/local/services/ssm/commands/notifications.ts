import type { TimerContext } from '../../../action.ts';
import type { CommandRow, InvocationRow } from './state.ts';

export const NOTIFY_JOB = 'ssm.command.notify';

export interface Notification {
  readonly topic: string;
  readonly subject: string;
  readonly message: string;
}

/** Tells the command's topic that the command has come to a status that somebody wants to hear of. */
export function notifyOfCommand(context: TimerContext, command: CommandRow): void {
  if (command.notification.type === 'Invocation') return;
  notify(context, command, command.status, command.id, {
    commandId: command.id,
    documentName: command.document,
    instanceIds: command.instanceIds,
    requestedDateTime: new Date(command.requested).toISOString(),
    expiresAfter: new Date(command.expires).toISOString(),
    outputS3BucketName: command.bucket,
    outputS3KeyPrefix: command.prefix,
    status: command.status,
    eventTime: new Date(context.now).toISOString(),
  });
}

/** The same for one host. */
export function notifyOfInvocation(context: TimerContext, command: CommandRow, row: InvocationRow): void {
  if (command.notification.type !== 'Invocation') return;
  notify(context, command, row.status, `${row.command}/${row.instance}`, {
    commandId: row.command,
    documentName: row.document,
    instanceId: row.instance,
    requestedDateTime: new Date(row.requested).toISOString(),
    status: row.status,
    statusDetails: row.statusDetails,
    eventTime: new Date(context.now).toISOString(),
  });
}

function notify(
  context: TimerContext,
  { notification, region }: CommandRow,
  status: string,
  key: string,
  message: object,
): void {
  const { topic, events } = notification;
  if (topic === '' || (!events.includes('All') && !events.includes(status))) return;
  const payload: Notification = {
    topic,
    subject: `EC2 Run Command Notification ${region}`,
    message: JSON.stringify(message),
  };
  context.timers.schedule({ due: context.now, kind: NOTIFY_JOB, key: `${key}/${status}`, payload });
}
