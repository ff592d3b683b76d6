import { isWellFormedId } from '../../../blocks/ids.ts';
import type { State } from '../../../store/table.ts';
import {
  idAndName,
  idOrName,
  templateIdMalformed,
  templateNamesNotFound,
  templatesNotFound,
  versionMalformed,
  versionNotFound,
} from './template-errors.ts';
import { templates, templateVersions, versionKey } from './template-row.ts';
import type { TemplateRow, VersionRow } from './template-row.ts';

/** A template as requests name it. */
export interface TemplateName {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
}

/** The template of that name, if there is one. */
export function templateByName(state: State, name: string): TemplateRow | undefined {
  for (const row of state.table(templates).list({ index: 'name', equals: name, limit: 1 })) return row;
  return undefined;
}

/** The template that is named, or EC2's error. */
export function findTemplate(
  state: State,
  { LaunchTemplateId: id, LaunchTemplateName: name }: TemplateName,
): TemplateRow {
  if (id !== undefined && name !== undefined) throw idAndName();
  if (id !== undefined) {
    const row = state.table(templates).get(id);
    if (row !== undefined) return row;
    throw isWellFormedId('lt', id) ? templatesNotFound([id]) : templateIdMalformed(id);
  }
  if (name === undefined) throw idOrName();
  const row = templateByName(state, name);
  if (row === undefined) throw templateNamesNotFound([name]);
  return row;
}

/** The number that a version is named by: itself, `$Default` or `$Latest`. */
export function versionNumber(template: TemplateRow, version: string): number {
  if (version === '$Default') return template.defaultVersion;
  if (version === '$Latest') return template.latestVersion;
  if (/^[1-9]\d{0,8}$/.test(version)) return Number(version);
  throw versionMalformed(version);
}

/** A version of a template, or EC2's error. */
export function findVersion(state: State, template: TemplateRow, version: string): VersionRow {
  const number = versionNumber(template, version);
  const row = state.table(templateVersions).get(versionKey(template.id, number));
  if (row === undefined) throw versionNotFound(version, template.id);
  return row;
}

/** The versions of a template in order, from one on. */
export function versionsOf(state: State, { id }: TemplateRow, after?: string): Iterable<VersionRow> {
  const range = { from: `${id}/`, below: `${id}0` };
  return state.table(templateVersions).list(after === undefined ? range : { ...range, after });
}
