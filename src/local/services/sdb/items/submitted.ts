import type { ReplaceableAttribute } from '../../../../wire/generated/sdb.ts';
import { nameMissing, noAttributes, tooManySubmitted, valueMissing } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { checkLength, checkName } from './check-text.ts';

/** Refuses attributes of an item that cannot be put: a client may leave out what its model requires. */
export function checkSubmitted(item: string, attributes: readonly Partial<ReplaceableAttribute>[]): void {
  checkName(item, 'ItemName');
  if (attributes.length === 0) throw noAttributes(item);
  if (attributes.length > SDB_LIMITS.pairs) throw tooManySubmitted(item);
  for (const { Name: name, Value: value } of attributes) {
    if (name === undefined) throw nameMissing(value ?? '');
    if (value === undefined) throw valueMissing(name);
    checkName(name, 'Name');
    checkLength(value, 'Value');
  }
}
