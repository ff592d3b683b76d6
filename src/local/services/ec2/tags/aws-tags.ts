import { UsageError } from '../../../../errors.ts';
import { idPrefix } from '../../../blocks/ids.ts';
import { isReservedKey, mergeTags, TAG_LIMITS } from '../../../blocks/tags.ts';
import type { Store } from '../../../store/store.ts';
import { taggableKinds } from './taggable.ts';

/** A resource of EC2, and where it is. */
export interface ResourcePlace {
  readonly account: string;
  readonly region: string;
  readonly id: string;
}

/**
 * Sets tags that only AWS's own services can: AWS Backup, lifecycle policies and EKS mark with them what they look after,
 * and none of them is here. Throws a UsageError for what is not there, and for a key that anybody may set.
 */
export function setAwsTags(
  store: Store,
  { account, region, id }: ResourcePlace,
  tags: Readonly<Record<string, string>>,
): void {
  const added = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const open = added.find(({ Key }) => !isReservedKey(Key));
  if (open !== undefined)
    throw new UsageError(`The tag ${open.Key} is for anybody to set.`, {
      hint: 'Set it with CreateTags. Here are set the ones that begin with aws: alone.',
    });
  const long = added.find(
    ({ Key, Value }) => Key.length > TAG_LIMITS.keyLength || Value.length > TAG_LIMITS.valueLength,
  );
  if (long !== undefined)
    throw new UsageError(`The tag ${long.Key.slice(0, 128)} is longer than AWS allows.`);
  const prefix = idPrefix(id) ?? '';
  const kind = Object.hasOwn(taggableKinds, prefix) ? taggableKinds[prefix] : undefined;
  store.run(() => {
    const place = { state: store.at(account, region), region };
    const own = kind?.read(place, id);
    if (kind === undefined || own === undefined)
      throw new UsageError(`There is nothing named ${id} in ${region} that takes tags.`, {
        hint: `It is looked for in the account ${account}.`,
      });
    kind.write(place, id, mergeTags(own, added));
  });
}
