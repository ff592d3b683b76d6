import type { TimerContext } from '../../action.ts';
import { invalidParameter, resourceNotFound } from './errors.ts';
import { SQS_LIMITS } from './limits.ts';
import { moveMessage } from './dead-letters.ts';
import { queueByArn } from './queues.ts';
import type { FoundQueue } from './queues.ts';
import { messages, moveTasks, timeKey } from './state.ts';
import type { MoveTaskRow } from './state.ts';

export const MOVE_TIMER = 'sqs.move-messages';
const tick = 1000;

/** A task's handle as AWS writes it: Base64 of its id and its source. */
export function writeTaskHandle({ id, source }: MoveTaskRow): string {
  return Buffer.from(JSON.stringify({ taskId: id, sourceArn: source }), 'utf8').toString('base64');
}

/** The task of a handle; refused as AWS refuses a handle that is none, of no queue, and of no task. */
export function taskOfHandle(context: TimerContext, handle: string): MoveTaskRow {
  const { taskId, sourceArn } = readTaskHandle(handle);
  if (queueByArn(context, sourceArn) === undefined)
    throw resourceNotFound("The resource that you specified for the SourceArn parameter doesn't exist.");
  const task = context.state.table(moveTasks).get(taskId);
  if (task === undefined || task.source !== sourceArn) throw resourceNotFound('Task does not exist.');
  return task;
}

function readTaskHandle(handle: string): { readonly taskId: string; readonly sourceArn: string } {
  try {
    const { taskId, sourceArn } = JSON.parse(Buffer.from(handle, 'base64').toString('utf8'));
    if (typeof taskId === 'string' && typeof sourceArn === 'string') return { taskId, sourceArn };
  } catch {
    // Not of ours: said below.
  }
  throw invalidParameter('Value for parameter TaskHandle is invalid.');
}

/** Tasks of a source queue, the newest first. */
export function tasksOf({ state }: Pick<TimerContext, 'state'>, source: string): MoveTaskRow[] {
  return [...state.table(moveTasks).list({ index: 'source', equals: source })].toSorted(
    (one, other) => other.started - one.started || (one.id < other.id ? 1 : -1),
  );
}

export function scheduleMove({ timers, now }: TimerContext, task: MoveTaskRow): void {
  timers.schedule({ due: now + tick, kind: MOVE_TIMER, key: task.id, payload: { id: task.id } });
}

/** Moves what a task moves in a second, and says whether it goes on. */
export function moveSome(context: TimerContext, task: MoveTaskRow): void {
  const table = context.state.table(moveTasks);
  const source = queueByArn(context, task.source);
  if (source === undefined) {
    table.put({ ...task, status: 'FAILED', failure: 'AWS.SimpleQueueService.NonExistentQueue' });
    return;
  }
  const { row, state } = source;
  // Never more than there were when the task began: what arrives meanwhile is for another task.
  const most = Math.min(task.perSecond ?? SQS_LIMITS.movesPerSecond, task.toMove - task.moved);
  const range = { from: timeKey(row.key, 0), below: timeKey(row.key, context.now + 1), limit: most };
  let moved = 0;
  for (const message of state.table(messages).list({ index: 'visible', ...range })) {
    const target = targetOf(context, task.destination ?? message.deadLetterSource);
    if (target === undefined) {
      const failure =
        task.destination === undefined && message.deadLetterSource === undefined
          ? 'CouldNotDetermineMessageSource'
          : 'AWS.SimpleQueueService.NonExistentQueue';
      table.put({ ...task, moved: task.moved + moved, status: 'FAILED', failure });
      return;
    }
    moveMessage(context, message, source, target, undefined);
    moved++;
  }
  const next: MoveTaskRow = { ...task, moved: task.moved + moved };
  const done = moved === 0 || next.moved >= next.toMove;
  table.put(done ? { ...next, status: 'COMPLETED' } : next);
  if (!done) scheduleMove(context, next);
}

function targetOf(context: TimerContext, arn: string | undefined): FoundQueue | undefined {
  return arn === undefined ? undefined : queueByArn(context, arn);
}
