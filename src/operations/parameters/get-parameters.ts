import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface ReadParameter {
  readonly name: string;
  readonly type: string;
  readonly version: number;
  readonly modified: string;
  readonly arn: string;
  /** Absent for a SecureString whose value was not asked for. */
  readonly value?: string;
}

/** What one call takes. */
const atOnce = 10;

/**
 * Reads parameters by name, `name:3` or `name:label`. The value of a SecureString is decrypted only with `show`:
 * without it nothing secret leaves AWS.
 */
export async function getParameters(
  { names, show }: { readonly names: readonly string[]; readonly show: boolean },
  context: OperationContext,
): Promise<readonly ReadParameter[]> {
  const { connection } = await onePlace('param get', context);
  const found = new Map<string, ReadParameter>();
  const missing: string[] = [];
  for (let start = 0; start < names.length; start += atOnce) {
    const answer = await connection.call('ssm', 'GetParameters', {
      Names: names.slice(start, start + atOnce),
      WithDecryption: show,
    });
    missing.push(...(answer.InvalidParameters ?? []));
    for (const item of answer.Parameters ?? []) {
      const { Name: name = '', Type: type = '', Selector: selector = '', Value: value } = item;
      found.set(`${name}${selector}`, {
        name,
        type,
        version: item.Version ?? 0,
        modified: item.LastModifiedDate?.toISOString() ?? '',
        arn: item.ARN ?? '',
        ...(value === undefined || (type === 'SecureString' && !show) ? {} : { value }),
      });
    }
  }
  if (missing.length > 0) {
    throw new NuageError('ParameterNotFound', `There is no parameter ${missing.join(', ')}.`, {
      hint: 'See what is there with: nuage param list',
    });
  }
  return names.flatMap((name) => found.get(name) ?? []);
}
