import type { TimerContext } from '../../../action.ts';
import { associationNotFound } from './errors.ts';
import { associations, settingsOf } from './state.ts';
import type { AssociationRow } from './state.ts';

/** How a request names an association: by its id, or the older way by a document and an instance. */
interface Named {
  readonly AssociationId?: string | undefined;
  readonly Name?: string | undefined;
  readonly InstanceId?: string | undefined;
}

export function findAssociation({ state }: Pick<TimerContext, 'state'>, named: Named): AssociationRow {
  const { AssociationId: id, Name, InstanceId } = named;
  const row =
    id === undefined
      ? [...state.table(associations).list()].find((one) => {
          const settings = settingsOf(one);
          return settings.Name === Name && settings.InstanceId === InstanceId && InstanceId !== undefined;
        })
      : state.table(associations).get(id);
  if (row === undefined) throw associationNotFound();
  return row;
}
