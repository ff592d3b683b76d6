import type { ActionContext, TimerContext } from '../../action.ts';
import { announceChange } from './announce-change.ts';
import { parameterNotFound, versionNotFound } from './errors.ts';
import { checkReadName, readName } from './names.ts';
import { publicParameterRows } from './public-parameters.ts';
import { olderVersions, parameters } from './state.ts';
import type { ParameterRow } from './state.ts';

/** A parameter as it was asked for. */
export interface FoundParameter {
  readonly row: ParameterRow;
  /** The name as the request has it, which may have a slash before it that the parameter's own has not. */
  readonly name: string;
  /** `:3` or `:label` when the request named one. */
  readonly selector?: string | undefined;
}

/** The newest version of a parameter by its exact name, AWS's public ones included. */
function newestVersion({ state, region }: ActionContext, name: string): ParameterRow | undefined {
  return state.table(parameters).get(name) ?? publicParameterRows(region).get(name);
}

/** The parameter that a request names, with version or label if it says so. */
export function findParameter(context: ActionContext, text: string): FoundParameter {
  const { names, selector } = readName(text);
  for (const name of names) checkReadName(name);
  const newest = names.map((name) => newestVersion(context, name)).find((row) => row !== undefined);
  if (newest === undefined || selector?.includes(':') === true) throw parameterNotFound();
  const name = text.startsWith('arn:') ? newest.name : (names[0] ?? newest.name);
  if (selector === undefined) return { row: newest, name };
  const row = versionsOf(context, newest).find((version) =>
    /^\d+$/.test(selector) ? version.version === Number(selector) : version.labels.includes(selector),
  );
  if (row === undefined) throw versionNotFound(newest.name, selector);
  return { row, name, selector: `:${selector}` };
}

/** All versions of a parameter that are kept, the oldest first. */
export function versionsOf({ state }: ActionContext, newest: ParameterRow): readonly ParameterRow[] {
  return [...state.table(olderVersions).list({ index: 'name', equals: newest.name }), newest];
}

/** The newest version of a parameter of the account; public ones are not the account's to change. */
export function ownParameter({ state }: ActionContext, text: string): ParameterRow {
  const { names } = readName(text);
  const row = names.map((name) => state.table(parameters).get(name)).find((found) => found !== undefined);
  if (row === undefined) throw parameterNotFound();
  return row;
}

/** Puts a version back where it belongs. */
export function replaceVersion({ state }: ActionContext, newest: ParameterRow, row: ParameterRow): void {
  state.table(row.version === newest.version ? parameters : olderVersions).put(row);
}

/** Takes a parameter away with all its versions. */
export function deleteParameter(context: TimerContext, name: string): boolean {
  const { state } = context;
  const row = state.table(parameters).get(name);
  if (row !== undefined) announceChange(context, 'Delete', row);
  const older = state.table(olderVersions);
  for (const row of older.list({ index: 'name', equals: name })) older.delete(olderVersions.id(row));
  return state.table(parameters).delete(name);
}
