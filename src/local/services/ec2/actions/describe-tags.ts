import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import type { FilterInput } from '../../../blocks/filters.ts';
import { sealToken, takePage } from '../../../blocks/paging.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { checkPageSize, readToken } from '../listing.ts';
import { taggableKinds } from '../tags/taggable.ts';

/** One tag of one resource. */
interface TagRow {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly value: string;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html */
export const action = defineAction('ec2', 'DescribeTags', {
  authorize: (_input, context) => onEverything('DescribeTags', context),
  handler(input, context) {
    const passes = compileFilters<TagRow>(
      input.Filters,
      {
        key: (row) => row.key,
        'resource-id': (row) => row.id,
        'resource-type': (row) => row.type,
        value: (row) => row.value,
      },
      (row) => [{ Key: row.key, Value: row.value }],
    );
    checkPageSize(input.MaxResults, { least: 5, most: 1000 });
    if (input.DryRun === true) throw dryRunOperation();
    const { account, region } = context;
    const call = { service: 'ec2', action: 'DescribeTags', account, region, input };
    const after = readToken(call, input.NextToken) ?? '';
    const rows = [...tagRows(context, input.Filters ?? [])]
      .filter((row) => keyOf(row) > after && passes(row))
      .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
    const page = takePage(rows, input.MaxResults ?? Infinity, keyOf);
    return {
      Tags: page.rows.map((row) => ({
        ResourceId: row.id,
        ResourceType: row.type,
        Key: row.key,
        Value: row.value,
      })),
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});

/** Reads only the kinds of resources that a filter on type or id leaves. */
function* tagRows(context: ActionContext, filters: readonly FilterInput[]): Generator<TagRow> {
  const ids = valuesOf(filters, 'resource-id');
  for (const [prefix, kind] of Object.entries(taggableKinds)) {
    const types = valuesOf(filters, 'resource-type');
    if (types !== undefined && !types.includes(kind.type)) continue;
    const named = ids?.filter((id) => id.startsWith(`${prefix}-`));
    const resources = named?.map((id) => ({ id, tags: kind.read(context, id) ?? [] })) ?? kind.all(context);
    for (const { id, tags } of resources) {
      for (const { Key: key, Value: value } of tags) yield { id, type: kind.type, key, value };
    }
  }
}

/** The values of a filter, when there is one and none of them has a wildcard. */
function valuesOf(filters: readonly FilterInput[], name: string): readonly string[] | undefined {
  const values = filters.find((filter) => filter.Name === name)?.Values;
  return values === undefined || values.some((value) => /[*?\\]/.test(value))
    ? undefined
    : [...new Set(values)];
}

function keyOf({ id, key }: TagRow): string {
  return `${id} ${key}`;
}
