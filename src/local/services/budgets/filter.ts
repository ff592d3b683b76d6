import type { Budget } from '../../../wire/generated/budgets.ts';
import type { Expression } from '../ce/port.ts';

/** The filters of budgets by the names of Cost Explorer's dimensions. */
const dimensions: Readonly<Record<string, string>> = {
  AZ: 'AZ',
  InstanceType: 'INSTANCE_TYPE',
  LinkedAccount: 'LINKED_ACCOUNT',
  Operation: 'OPERATION',
  PurchaseType: 'PURCHASE_TYPE',
  Region: 'REGION',
  Service: 'SERVICE',
  UsageType: 'USAGE_TYPE',
  UsageTypeGroup: 'USAGE_TYPE_GROUP',
};

/** What of the bill a budget is about. Tags are written `user:Key$value`. */
export function filterOf({
  CostFilters: filters = {},
  FilterExpression: expression,
}: Pick<Budget, 'CostFilters' | 'FilterExpression'>): Expression | undefined {
  if (expression !== undefined) return expression;
  const parts = Object.entries(filters).flatMap(([name, values]): Expression[] => {
    if (name === 'TagKeyValue') return byTags(values);
    return [{ Dimensions: { Key: dimensions[name] ?? name, Values: values } }];
  });
  return parts.length > 1 ? { And: parts } : parts[0];
}

/** Values of one key are alternatives, different keys hold together. */
function byTags(texts: readonly string[]): Expression[] {
  const keys = new Map<string, string[]>();
  for (const text of texts) {
    const [key = '', value = ''] = text.replace(/^user:/, '').split('$');
    keys.set(key, [...(keys.get(key) ?? []), value]);
  }
  return [...keys].map(([Key, Values]) => ({ Tags: { Key, Values } }));
}
