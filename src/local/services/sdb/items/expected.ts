import type { UpdateCondition } from '../../../../wire/generated/sdb.ts';
import type { ActionContext } from '../../../action.ts';
import {
  absentWithValue,
  attributeAbsent,
  incompleteExpected,
  missing,
  multiValued,
  otherValue,
  valueExists,
} from '../errors.ts';
import { itemId, items } from '../state.ts';

/**
 * Refuses a change whose condition does not hold.
 * https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/ConditionalPut.html
 */
export function checkExpected(
  { state }: ActionContext,
  domain: string,
  item: string,
  expected: UpdateCondition | undefined,
): void {
  const { Name: name, Value: value, Exists: exists = true } = expected ?? {};
  if (expected === undefined || Object.keys(expected).length === 0) return;
  if (name === undefined) throw missing('Expected.Name');
  if (!exists && value !== undefined) throw absentWithValue();
  if (exists && value === undefined) throw incompleteExpected();
  const row = state.table(items).get(itemId({ domain, name: item }));
  const values = row?.attributes.find((attribute) => attribute.name === name)?.values ?? [];
  const [first] = values;
  if (!exists) {
    if (first !== undefined) throw valueExists(name);
    return;
  }
  if (first === undefined) throw attributeAbsent(name);
  if (values.length > 1) throw multiValued(name);
  if (first !== value) throw otherValue(name, first, value ?? '');
}
