import type { OperationContext } from '../context.ts';
import { overPlaces } from '../over-places.ts';
import { parameterLine } from './parameter.ts';
import type { ParameterLine } from './parameter.ts';

/** The parameters below a path, or all of them, in every account and region of the context. No value is read. */
export async function* listParameters(
  { path, type }: { readonly path?: string | undefined; readonly type?: string | undefined },
  context: OperationContext,
): AsyncGenerator<ParameterLine> {
  const ParameterFilters = [
    ...(path === undefined ? [] : [{ Key: 'Path', Option: 'Recursive', Values: [path] }]),
    ...(type === undefined ? [] : [{ Key: 'Type', Option: 'Equals', Values: [type] }]),
  ];
  const found = overPlaces(context, async function* parameters(connection) {
    const input = { MaxResults: 50, ...(ParameterFilters.length === 0 ? {} : { ParameterFilters }) };
    for await (const page of connection.pages('ssm', 'DescribeParameters', input))
      yield* page.Parameters ?? [];
  });
  for await (const item of found) if (!('error' in item)) yield parameterLine(item, item.value);
}
