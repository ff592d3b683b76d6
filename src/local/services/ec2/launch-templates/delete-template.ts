import type { State } from '../../../store/table.ts';
import { versionsOf } from './find-template.ts';
import { templates, templateVersions, versionKey } from './template-row.ts';
import type { TemplateRow } from './template-row.ts';

/** Takes a template away with all of its versions. Instances that came of it stay. */
export function deleteTemplate(state: State, template: TemplateRow): void {
  const table = state.table(templateVersions);
  for (const { templateId, version } of versionsOf(state, template))
    table.delete(versionKey(templateId, version));
  state.table(templates).delete(template.id);
}
