import type { InterfaceAssociation, InterfaceRow } from '../interface-row.ts';

/** The public sides of all addresses of an interface. */
export function associationsOf(row: InterfaceRow): readonly InterfaceAssociation[] {
  const others = Object.values(row.secondaryAssociations ?? {});
  return row.association === undefined ? others : [row.association, ...others];
}

/** The interface with another public side for one of its addresses; without one, that address has none. */
export function withAssociation(
  row: InterfaceRow,
  privateIp: string,
  association: InterfaceAssociation | undefined,
): InterfaceRow {
  if (privateIp === row.addresses[0]) return { ...row, association };
  const { [privateIp]: _former, ...others } = row.secondaryAssociations ?? {};
  const all = association === undefined ? others : { ...others, [privateIp]: association };
  return { ...row, secondaryAssociations: Object.keys(all).length === 0 ? undefined : all };
}
