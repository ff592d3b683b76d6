import type { Item } from '../../../../wire/generated/sdb.ts';
import { attributesShown, writable } from '../items/shown.ts';
import type { ItemRow } from '../state.ts';
import type { OutputList, SelectQuery } from './syntax.ts';

/** What an answer shows of the items: the attributes that were asked for, or how many items there are. */
export function itemsShown({ output, domain }: SelectQuery, items: readonly ItemRow[]): readonly Item[] {
  if (output.kind === 'count')
    return [{ Name: domain, Attributes: [{ Name: 'Count', Value: String(items.length) }] }];
  return items.map((item) => {
    const [Name, AlternateNameEncoding] = writable(item.name);
    return { Name, AlternateNameEncoding, Attributes: attributesShown(meant(item, output)) };
  });
}

function meant({ attributes }: ItemRow, output: OutputList): ItemRow['attributes'] {
  if (output.kind === 'item') return [];
  if (output.kind !== 'attributes') return attributes;
  return attributes.filter(({ name }) => output.names.includes(name));
}
