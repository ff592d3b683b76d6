import { readAwsSchedule } from '../../../../time/aws-schedule.ts';
import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { newCommand } from '../commands/new-command.ts';
import { commands } from '../commands/state.ts';
import { BEGIN_TIMER } from '../timers/begin-command.ts';
import { ASSOCIATE_TIMER } from './kinds.ts';
import { associationExecutions, associations, settingsOf } from './state.ts';
import type { AssociationRow, AssociationSettings } from './state.ts';

const DAY_MS = 86_400_000;

/** Sets the timer of the next run by schedule; without a schedule an association runs once. */
export function scheduleAssociation(context: TimerContext, row: AssociationRow): void {
  const { ScheduleExpression: text, ScheduleOffset: days = 0 } = settingsOf(row);
  const created = row.versions.at(-1)?.created ?? context.now;
  const offset = days * DAY_MS;
  const day = text === undefined ? undefined : readAwsSchedule(text)?.next(context.now - offset, created);
  const due = day === undefined ? undefined : day + offset;
  if (due === undefined) context.timers.cancel({ kind: ASSOCIATE_TIMER, key: row.id });
  else context.timers.schedule({ due, kind: ASSOCIATE_TIMER, key: row.id, payload: { association: row.id } });
}

/** Runs an association now: its document as a command on its targets. */
export function runAssociation(context: TimerContext, row: AssociationRow): void {
  const settings = settingsOf(row);
  const id = context.random.uuid();
  const sent = send(context, settings, { id: row.id, execution: id });
  const failed = sent instanceof AwsError;
  const status = failed ? 'Failed' : 'Pending';
  context.state.table(associationExecutions).put({
    id,
    association: row.id,
    version: row.versions.length,
    created: context.now,
    status,
    detailed: failed ? sent.code : 'Pending',
    command: failed ? undefined : sent,
    counts: '{}',
  });
  context.state.table(associations).put({
    ...row,
    status,
    detailed: failed ? 'Failed' : 'Pending',
    lastExecution: context.now,
  });
}

function send(
  context: TimerContext,
  settings: AssociationSettings,
  association: { readonly id: string; readonly execution: string },
): string | AwsError {
  const { InstanceId: instance, OutputLocation: output } = settings;
  const targets =
    instance === undefined ? (settings.Targets ?? []) : [{ Key: 'InstanceIds', Values: [instance] }];
  try {
    const command = newCommand(
      {
        DocumentName: settings.Name,
        DocumentVersion: settings.DocumentVersion,
        Parameters: settings.Parameters,
        Targets: targets,
        MaxConcurrency: settings.MaxConcurrency,
        MaxErrors: settings.MaxErrors,
        OutputS3BucketName: output?.S3Location?.OutputS3BucketName,
        OutputS3KeyPrefix: output?.S3Location?.OutputS3KeyPrefix,
      },
      context,
    );
    context.state.table(commands).put({ ...command, association });
    const payload = { command: command.id };
    context.timers.schedule({ due: context.now, kind: BEGIN_TIMER, key: command.id, payload });
    return command.id;
  } catch (error) {
    // A document that is no command, or parameters that do not fit: the execution fails, and says so.
    if (error instanceof AwsError) return error;
    throw error;
  }
}
