import type { ListShape, Member } from '../shape.ts';
import { isFlat, itemElement, memberElement, ownName } from '../xml/name.ts';

/** How a dialect of the query protocol names parameters. */
export interface QueryNames {
  readonly dialect: 'ec2' | 'query';
  /** The name of a member, which its list's items share when the list is flat. */
  member(member: Member): string;
  /** What stands between a list's name and the number of an item; undefined when nothing does. */
  item(member: Member | undefined, shape: ListShape): string | undefined;
}

/** AWS query: `Tags.member.1.Key`. An empty list is sent as an empty parameter. */
export const queryNames: QueryNames = {
  dialect: 'query',
  member: memberElement,
  item: (member, shape) =>
    shape.flattened === true || (member !== undefined && isFlat(member)) ? undefined : itemElement(shape),
};

/** EC2: `TagSpecification.1.Tag.1.Key`. Every list is flat; names begin with a capital. */
export const ec2Names: QueryNames = {
  dialect: 'ec2',
  member: (member) => member.traits.queryName ?? capitalised(ownName(member) ?? member.name),
  item: () => undefined,
};

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
