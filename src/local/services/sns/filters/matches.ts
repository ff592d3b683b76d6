import { compilePattern } from '../../../patterns/compile.ts';
import { isMap, isScalar, unplaced, valuesOf } from '../../../patterns/values.ts';
import type { JsonMap, PlacedValue, Values } from '../../../patterns/values.ts';
import type { FilterScope } from './check-filter.ts';

export interface FilteredMessage {
  readonly body: string;
  readonly attributes: Readonly<
    Record<string, { readonly DataType: string; readonly StringValue?: string | undefined }>
  >;
}

/** Whether a message passes a filter policy: https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
export function passesFilter(policy: JsonMap, scope: FilterScope, message: FilteredMessage): boolean {
  const values = scope === 'MessageBody' ? bodyValues(message.body) : attributeValues(message);
  return values !== undefined && compilePattern(policy)(values);
}

function bodyValues(body: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isMap(value) ? valuesOf(value) : undefined;
  } catch {
    return undefined;
  }
}

function attributeValues({ attributes }: FilteredMessage): Values {
  return new Map(Object.entries(attributes).map(([name, attribute]) => [name, attributeValue(attribute)]));
}

function attributeValue({
  DataType: type,
  StringValue: text,
}: FilteredMessage['attributes'][string]): readonly PlacedValue[] {
  if (text === undefined) return [];
  if (type.startsWith('Number')) return unplaced([Number(text)]);
  if (type !== 'String.Array') return unplaced([text]);
  try {
    const list: unknown = JSON.parse(text);
    return unplaced(Array.isArray(list) ? list.filter(isScalar) : []);
  } catch {
    return [];
  }
}
