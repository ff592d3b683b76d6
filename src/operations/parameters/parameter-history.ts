import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface ParameterVersion {
  readonly version: number;
  readonly type: string;
  readonly modified: string;
  readonly modifiedBy: string;
  readonly labels: readonly string[];
  /** Absent for a SecureString whose value was not asked for. */
  readonly value?: string;
}

/** The versions of a parameter that AWS keeps, the oldest first. */
export async function* parameterHistory(
  { name, show }: { readonly name: string; readonly show: boolean },
  context: OperationContext,
): AsyncGenerator<ParameterVersion> {
  const { connection } = await onePlace('param history', context);
  const input = { Name: name, WithDecryption: show, MaxResults: 50 };
  for await (const page of connection.pages('ssm', 'GetParameterHistory', input)) {
    for (const item of page.Parameters ?? []) {
      const { Type: type = '', Value: value } = item;
      yield {
        version: item.Version ?? 0,
        type,
        modified: item.LastModifiedDate?.toISOString() ?? '',
        modifiedBy: item.LastModifiedUser ?? '',
        labels: item.Labels ?? [],
        ...(value === undefined || (type === 'SecureString' && !show) ? {} : { value }),
      };
    }
  }
}
