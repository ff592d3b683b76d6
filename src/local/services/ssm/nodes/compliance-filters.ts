import type { Input } from '../../../action.ts';
import { validation } from '../errors.ts';
import type { ComplianceRow } from './compliance.ts';

type Filters = Input<'ssm', 'ListComplianceItems'>['Filters'];

const READERS: Readonly<Record<string, (row: ComplianceRow) => string>> = {
  ComplianceType: ({ type }) => type,
  Status: ({ status }) => status,
  Severity: ({ severity }) => severity,
  OverallSeverity: ({ severity }) => severity,
  ResourceId: ({ resource }) => resource,
  ResourceType: ({ resourceType }) => resourceType,
  Id: ({ id }) => id,
};

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ComplianceStringFilter.html */
export function complianceFilters(filters: Filters = []): (row: ComplianceRow) => boolean {
  const tests = filters.map(({ Key: key = '', Values: values = [], Type: type = 'EQUAL' }) => {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (read === undefined) throw validation(`Invalid filter key: ${key}.`);
    return (row: ComplianceRow): boolean => {
      const text = read(row);
      if (type === 'BEGIN_WITH') return values.some((value) => text.startsWith(value));
      return values.includes(text) === (type !== 'NOT_EQUAL');
    };
  });
  return (row) => tests.every((test) => test(row));
}
