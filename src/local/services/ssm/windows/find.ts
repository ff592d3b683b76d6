import type { TimerContext } from '../../../action.ts';
import { executionNotFound, targetNotFound, taskNotFound, windowNotFound } from './errors.ts';
import { windowExecutions, windows, windowTargets, windowTasks } from './state.ts';
import type {
  TaskExecution,
  WindowExecutionRow,
  WindowRow,
  WindowTargetRow,
  WindowTaskRow,
} from './state.ts';

type Place = Pick<TimerContext, 'state'>;

export function findWindow({ state }: Place, id: string): WindowRow {
  const row = state.table(windows).get(id);
  if (row === undefined) throw windowNotFound(id);
  return row;
}

export function targetsOfWindow({ state }: Place, id: string): readonly WindowTargetRow[] {
  return [...state.table(windowTargets).list({ index: 'window', equals: id })];
}

export function tasksOfWindow({ state }: Place, id: string): readonly WindowTaskRow[] {
  return [...state.table(windowTasks).list({ index: 'window', equals: id })];
}

export function findTarget(place: Place, window: string, id: string): WindowTargetRow {
  findWindow(place, window);
  const row = place.state.table(windowTargets).get(id);
  if (row?.window !== window) throw targetNotFound(id);
  return row;
}

export function findTask(place: Place, window: string, id: string): WindowTaskRow {
  findWindow(place, window);
  const row = place.state.table(windowTasks).get(id);
  if (row?.window !== window) throw taskNotFound(id);
  return row;
}

export function findExecution({ state }: Place, id: string): WindowExecutionRow {
  const row = state.table(windowExecutions).get(id);
  if (row === undefined) throw executionNotFound(id);
  return row;
}

/** A task of an execution, by the id of its execution. */
export function findTaskExecution(place: Place, execution: string, id: string): TaskExecution {
  const found = findExecution(place, execution).tasks.find((task) => task.id === id);
  if (found === undefined) throw executionNotFound(id);
  return found;
}
