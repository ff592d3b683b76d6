import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface SecretVersion {
  readonly version: string;
  readonly labels: readonly string[];
  readonly created: string;
}

/** The versions of a secret, those without a label too. No value is read. */
export async function* listVersions(
  { name }: { readonly name: string },
  context: OperationContext,
): AsyncGenerator<SecretVersion> {
  const { connection } = await onePlace('secrets versions', context);
  const input = { SecretId: name, IncludeDeprecated: true, MaxResults: 100 };
  for await (const page of connection.pages('secretsmanager', 'ListSecretVersionIds', input))
    for (const found of page.Versions ?? [])
      yield {
        version: found.VersionId ?? '',
        labels: found.VersionStages ?? [],
        created: found.CreatedDate?.toISOString() ?? '',
      };
}
