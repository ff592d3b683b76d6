import type { ActionContext } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';
import { images } from './image-row.ts';
import type { ImageRow } from './image-row.ts';
import { publicImageRows } from './public-image.ts';
import { sharedImages } from './shared-images.ts';

/** Tags that the account has put on a public image; only the account sees them. */
interface PublicImageTags {
  readonly id: string;
  readonly tags: readonly Tag[];
}

export const publicImageTags = defineTable<PublicImageTags>({
  name: 'ec2.public-image-tags',
  scope: 'region',
  id: (row) => row.id,
});

/** Every image that the account can see, in order of id. */
export function visibleImages(context: ActionContext): readonly ImageRow[] {
  const { state, region } = context;
  const tagged = new Map([...state.table(publicImageTags).list()].map((row) => [row.id, row.tags]));
  const open = [...publicImageRows(region).values()].map((row) => {
    const tags = tagged.get(row.id);
    return tags === undefined ? row : { ...row, tags };
  });
  return [...state.table(images).list(), ...open, ...sharedImages(context)].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
}

/** Whether an image belongs to one of the owners as `DescribeImages` names them; none named is all. */
export function ownedBy(row: ImageRow, owners: readonly string[], account: string): boolean {
  if (owners.length === 0) return true;
  return owners.some((owner) => {
    if (owner === 'self') return row.account === account;
    return owner === row.account || owner === row.ownerAlias;
  });
}

/** Whether one of the users may launch an image by a permission on it; none named asks for no permission. */
export function executableBy(row: ImageRow, users: readonly string[], account: string): boolean {
  if (users.length === 0) return true;
  return users.some((user) => {
    if (user === 'all') return row.public;
    return row.launchAccounts.includes(user === 'self' ? account : user);
  });
}
