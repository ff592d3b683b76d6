import type { Input, TimerContext } from '../../../action.ts';
import { validation } from '../errors.ts';
import { targetNotFound } from './errors.ts';
import { windowTargets } from './state.ts';
import type { TaskSettings } from './state.ts';

type Given = NonNullable<Input<'ssm', 'RegisterTaskWithMaintenanceWindow'>['TaskInvocationParameters']>;

/** The parameters of a task as rows keep them: without bytes. */
export function keptParameters(given: Given): NonNullable<TaskSettings['TaskInvocationParameters']> {
  const { Lambda: lambda, ...others } = given;
  if (lambda === undefined) return others;
  const { Payload: bytes, ...rest } = lambda;
  const payload = bytes === undefined ? {} : { payload: Buffer.from(bytes).toString('base64') };
  return { ...others, Lambda: { ...rest, ...payload } };
}

/** Refuses a task whose targets are not those of its window. */
export function checkTask(
  { state }: Pick<TimerContext, 'state'>,
  window: string,
  { TaskType: type, Targets: targets = [] }: Pick<TaskSettings, 'TaskType' | 'Targets'>,
  unassociated: boolean,
): void {
  if (type === 'RUN_COMMAND' && targets.length === 0)
    throw validation('A task of the type RUN_COMMAND needs targets.');
  for (const { Key: key, Values: values = [] } of targets) {
    if (key !== 'WindowTargetIds') {
      if (!unassociated && type === 'RUN_COMMAND')
        throw validation(
          'Unassociated targets are not allowed for this maintenance window: name WindowTargetIds of it.',
        );
      continue;
    }
    const strange = values.find((id) => state.table(windowTargets).get(id)?.window !== window);
    if (strange !== undefined) throw targetNotFound(strange);
  }
}
