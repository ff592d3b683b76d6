import type { ParameterStringFilter } from '../../../wire/generated/ssm.ts';
import { invalidFilterKey, invalidFilterOption, invalidFilterValue, validation } from './errors.ts';
import { checkPath, isUnder } from './names.ts';
import type { ParameterRow } from './state.ts';

/** A parameter filter: what it looks at, how it can compare, and what it can be compared with. */
interface FilterKind {
  readonly options: readonly string[];
  readonly values?: readonly string[];
  read(row: ParameterRow): readonly string[];
}

const TEXT = ['BeginsWith', 'Equals'];

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html */
const KINDS: Readonly<Record<string, FilterKind>> = {
  Name: { options: ['BeginsWith', 'Equals', 'Contains'], read: (row) => [row.name] },
  Type: { options: TEXT, values: ['String', 'StringList', 'SecureString'], read: (row) => [row.type] },
  KeyId: { options: TEXT, read: (row) => (row.keyId === undefined ? [] : [row.keyId]) },
  Path: { options: ['Recursive', 'OneLevel'], read: (row) => [row.name] },
  Label: { options: TEXT, read: (row) => row.labels },
  Tier: { options: TEXT, values: ['Standard', 'Advanced', 'Intelligent-Tiering'], read: (row) => [row.tier] },
  DataType: { options: TEXT, read: (row) => [row.dataType] },
};

const OF_DESCRIBE = ['Path', 'Name', 'Type', 'KeyId', 'Tier', 'DataType'];
const OF_PATH = ['Type', 'KeyId', 'Label'];

/** AWS takes some keys and options that it leaves out where it lists those that there are. */
const UNLISTED = new Set(['Label', 'DataType', 'Contains']);
const listed = (words: readonly string[]): string => words.filter((word) => !UNLISTED.has(word)).join(', ');

/** Compiles the filters of `DescribeParameters` (or of `GetParametersByPath`) into a test; all of them must hold. */
export function compileParameterFilters(
  filters: readonly ParameterStringFilter[] | undefined,
  action: 'describe' | 'path',
): (row: ParameterRow) => boolean {
  const seen = new Set<string>();
  const tests = (filters ?? []).map((filter) => {
    if (seen.has(filter.Key)) {
      throw invalidFilterKey(
        `The following filter is duplicated in the request: ${filter.Key}. A request can contain only one occurrence ` +
          'of a specific filter.',
      );
    }
    seen.add(filter.Key);
    return compileFilter(filter, action);
  });
  return (row) => tests.every((test) => test(row));
}

function compileFilter(
  filter: ParameterStringFilter,
  action: 'describe' | 'path',
): (row: ParameterRow) => boolean {
  const { Key: key, Values: values = [] } = filter;
  if (key.startsWith('tag:') && action === 'describe') return compileTag(key.slice('tag:'.length), filter);
  const known = action === 'describe' ? OF_DESCRIBE : OF_PATH;
  const kind = known.includes(key) ? KINDS[key] : undefined;
  if (kind === undefined) {
    throw invalidFilterKey(
      `The following filter key is not valid: ${key}. Valid filter keys include: [${listed(known)}].`,
    );
  }
  if (values.length === 0) {
    throw invalidFilterValue(`The following filter values are missing : null for filter key ${key}.`);
  }
  const option = filter.Option ?? (key === 'Path' ? 'OneLevel' : 'Equals');
  checkOption(option, kind.options);
  checkValues(values, kind.values);
  if (key === 'Path') return compilePath(values, option === 'Recursive');
  if (key === 'Name') return (row) => values.some((value) => compareName(row.name, value, option));
  return (row) => kind.read(row).some((text) => values.some((value) => compare(text, value, option)));
}

function compileTag(
  tagKey: string,
  { Option: option = 'Equals', Values: values = [] }: ParameterStringFilter,
) {
  checkOption(option, TEXT);
  return (row: ParameterRow): boolean => {
    const tag = row.tags.find(({ Key }) => Key === tagKey);
    return (
      tag !== undefined && (values.length === 0 || values.some((value) => compare(tag.Value, value, option)))
    );
  };
}

function compilePath(paths: readonly string[], recursive: boolean): (row: ParameterRow) => boolean {
  for (const path of paths) {
    if (/^\/(?:aws|ssm)/i.test(path)) {
      throw validation(
        'Filters for common parameters can\'t be prefixed with "aws" or "ssm" (case-insensitive). When using global ' +
          'parameters, please specify within a global namespace.',
      );
    }
    checkPath(path);
  }
  return (row) => paths.some((path) => isUnder(row.name, path, recursive));
}

/** At the top of the hierarchy `name` and `/name` are one: they have one ARN. A part of a name is looked for in both. */
function compareName(name: string, value: string, option: string): boolean {
  const whole = (text: string): string => (text.startsWith('/') ? text : `/${text}`);
  return compare(whole(name), option === 'Contains' ? value : whole(value), option);
}

function compare(text: string, value: string, option: string): boolean {
  if (option === 'BeginsWith') return text.startsWith(value);
  return option === 'Contains' ? text.includes(value) : text === value;
}

function checkOption(option: string, valid: readonly string[]): void {
  if (valid.includes(option)) return;
  throw invalidFilterOption(
    `The following filter option is not valid: ${option}. Valid options include: [${listed(valid)}].`,
  );
}

function checkValues(values: readonly string[], valid: readonly string[] | undefined): void {
  const wrong = valid === undefined ? undefined : values.find((value) => !valid.includes(value));
  if (wrong === undefined) return;
  throw invalidFilterOption(
    `The following filter value is not valid: ${wrong}. Valid values include: [${valid?.join(', ')}].`,
  );
}
