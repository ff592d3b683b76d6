import type { ActionContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { invalidResourceId } from './errors.ts';
import { ownParameter } from './find-parameter.ts';
import type { ParameterRow } from './state.ts';

/** The resource that a tag action names. Only parameters are there: of every other type there is none. */
export function taggedParameter(context: ActionContext, type: string, id: string): ParameterRow {
  if (type !== 'Parameter') throw invalidResourceId();
  try {
    return ownParameter(context, id);
  } catch (error) {
    throw error instanceof AwsError ? invalidResourceId() : error;
  }
}
