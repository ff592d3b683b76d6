import type { TimerContext } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { checkAssociation } from './check.ts';
import { associationExists } from './errors.ts';
import { runAssociation, scheduleAssociation } from './run.ts';
import { associations, settingsOf } from './state.ts';
import type { AssociationRow, AssociationSettings } from './state.ts';

/** Makes an association, and runs it at once unless it is for its schedule alone. */
export function createAssociation(
  context: TimerContext,
  settings: AssociationSettings,
  tags: readonly Tag[],
): AssociationRow {
  checkAssociation(context, settings);
  const table = context.state.table(associations);
  const { InstanceId: instance, Name } = settings;
  const twice = [...table.list()].some((one) => {
    const other = settingsOf(one);
    return instance !== undefined && other.InstanceId === instance && other.Name === Name;
  });
  if (twice) throw associationExists();
  const row: AssociationRow = {
    id: context.random.uuid(),
    versions: [{ settings, created: context.now }],
    status: 'Pending',
    detailed: 'Creating',
    tags,
  };
  table.put(row);
  applyNow(context, row);
  return row;
}

/** Runs it now unless it is for its schedule alone, and sets the time of the next run. */
export function applyNow(context: TimerContext, row: AssociationRow): void {
  if (settingsOf(row).ApplyOnlyAtCronInterval !== true) runAssociation(context, row);
  scheduleAssociation(context, row);
}
