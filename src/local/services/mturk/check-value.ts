import type { TimerContext } from '../../action.ts';
import { invalidValue } from './errors.ts';
import { isWorkerId } from './ids.ts';

type Moment = Pick<TimerContext, 'now'>;

/** A number within its limits. */
export function checkRange(
  moment: Moment,
  parameter: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (value < least || value > most)
    throw invalidValue(moment, parameter, value, `Valid values range from ${least} to ${most}`);
}

/** A text that is neither empty nor too long. */
export function checkText(moment: Moment, parameter: string, value: string, most: number, least = 1): void {
  const length = [...value].length;
  if (length < least || length > most) throw invalidValue(moment, parameter, value);
}

/** An id that a worker of the marketplace could have. */
export function checkWorker(moment: Moment, id: string): void {
  if (!isWorkerId(id)) throw invalidValue(moment, 'WorkerId', id);
}
