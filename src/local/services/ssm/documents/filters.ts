import type { DocumentFilter, DocumentKeyValuesFilter } from '../../../../wire/generated/ssm.ts';
import { tagValue } from '../../../blocks/tags.ts';
import { invalidFilterKey } from '../errors.ts';
import { describeDocument } from './describe-document.ts';
import type { FoundDocument } from './find-document.ts';

type Test = (found: FoundDocument) => boolean;

/** The older form has one value a filter. */
export function keyValues(
  old: readonly DocumentFilter[] | undefined,
  filters: readonly DocumentKeyValuesFilter[] | undefined,
): readonly DocumentKeyValuesFilter[] {
  return filters ?? (old ?? []).map(({ key, value }) => ({ Key: key, Values: [value] }));
}

/**
 * Compiles the filters of `ListDocuments`: all must hold, any value of one is enough.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DocumentKeyValuesFilter.html
 */
export function compileDocumentFilters(filters: readonly DocumentKeyValuesFilter[], account: string): Test {
  const tests = filters.map((filter) => compileFilter(filter, account));
  return (found) => tests.every((test) => test(found));
}

function compileFilter(
  { Key: key = '', Values: values = [] }: DocumentKeyValuesFilter,
  account: string,
): Test {
  if (key.startsWith('tag:')) {
    const tagKey = key.slice('tag:'.length);
    return ({ row }) => {
      const value = tagValue(row.tags, tagKey);
      return value !== undefined && (values.length === 0 || values.includes(value));
    };
  }
  const read = READERS[key];
  if (read === undefined) throw invalidFilterKey(`The following filter key is not valid: ${key}.`);
  if (key === 'Name' || key === 'SearchKeyword') {
    const prefix = key === 'Name';
    return (found) =>
      read(found, account).some((text) =>
        values.some((value) => (prefix ? text.startsWith(value) : text.includes(value))),
      );
  }
  return (found) => read(found, account).some((text) => values.includes(text));
}

const READERS: Readonly<Record<string, (found: FoundDocument, account: string) => readonly string[]>> = {
  Name: ({ row }) => [row.name],
  SearchKeyword: ({ row }) => [row.name],
  Owner: ({ row }, account) => ownersOf(row.account, account),
  DocumentType: ({ row }) => [row.type],
  PlatformTypes: (found) => describeDocument(found).PlatformTypes ?? [],
  TargetType: ({ version }) => (version.targetType === undefined ? [] : [version.targetType]),
};

/** What a document's owner answers to, seen from an account. */
function ownersOf(owner: string, account: string): readonly string[] {
  if (owner === 'Amazon') return ['Amazon', 'Public', 'All'];
  return owner === account ? ['Self', 'Private', 'All', owner] : ['ThirdParty', owner];
}
