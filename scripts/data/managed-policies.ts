export interface RawManagedPolicy {
  readonly CreateDate: string;
  readonly UpdateDate: string;
  readonly DefaultVersionId: string;
  readonly Path: string;
  readonly Document: object;
}

/** The documents by name, and under `*` what a list shows of each: name, path, created, updated, default version. */
export function managedPolicies(raw: Readonly<Record<string, RawManagedPolicy>>): Map<string, unknown> {
  const named = Object.entries(raw).sort(([left], [right]) => (left < right ? -1 : 1));
  const listed = named.map(([name, { Path, CreateDate, UpdateDate, DefaultVersionId }]) => [
    name,
    Path,
    CreateDate,
    UpdateDate,
    DefaultVersionId,
  ]);
  const documents = named.map(([name, { Document }]): [string, unknown] => [name, Document]);
  return new Map([['*', listed], ...documents]);
}
