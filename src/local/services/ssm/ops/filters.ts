import type { Input } from '../../../action.ts';
import type { OpsItemRow } from './state.ts';

type Filters = Input<'ssm', 'DescribeOpsItems'>['OpsItemFilters'];

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_OpsItemFilter.html */
export function matchesOpsItem(row: OpsItemRow, filters: Filters = []): boolean {
  return filters.every(({ Key: key, Values: values, Operator: operator }) => {
    const found = valueOf(row, key);
    return values.some((value) => {
      if (typeof found === 'number') {
        const time = Date.parse(value);
        return operator === 'LessThan'
          ? found < time
          : operator === 'GreaterThan'
            ? found > time
            : found === time;
      }
      return operator === 'Contains' ? found.includes(value) : found === value;
    });
  });
}

function valueOf({ id, settings, times, ...row }: OpsItemRow, key: string): string | number {
  switch (key) {
    case 'Status':
      return row.status;
    case 'CreatedBy':
      return row.createdBy;
    case 'CreatedTime':
      return row.created;
    case 'LastModifiedTime':
      return row.modified;
    case 'OpsItemId':
      return id;
    case 'OperationalDataKey':
      return Object.keys(settings.OperationalData ?? {}).join(' ');
    case 'OperationalData':
    case 'OperationalDataValue':
      return JSON.stringify(settings.OperationalData ?? {});
    default:
      return textOrTime({ ...settings, ...times }, key);
  }
}

function textOrTime(members: object, key: string): string | number {
  const found = Object.entries(members).find(([name]) => name === key)?.[1];
  return typeof found === 'number' && key.endsWith('Time') ? found : String(found ?? '');
}
