import type { Connection } from '../../aws/connection.ts';
import type { Tag } from '../../wire/generated/ec2.ts';
import type { Kind } from './kind.ts';
import type { Ec2 } from './model.ts';
import { resourceClass } from './resource.ts';
import { ResourceCollection } from './resource-collection.ts';

/** A kind at work in one account and region: its collection, and its resources by id. */
export interface Family<Resource extends { readonly id: string }, Data, Batch> {
  readonly all: ResourceCollection<Resource> & Batch;
  of(id: string, data?: Data): Resource;
}

/**
 * Puts a kind to work. `Resource` is what the model says of it; it must have what the kind declares. The class is made
 * from that declaration, so this is the one place where the two meet.
 */
export function familyOf<Resource extends { readonly id: string }>() {
  return <Data extends { readonly Tags?: readonly Tag[] | undefined }, Members, Waits, Batch>(
    kind: Resource extends Members ? Kind<Data, Members, Waits, Batch> : never,
    connection: Connection,
    root: () => Ec2,
  ): Family<Resource, Data, Batch> => {
    const declared: Kind<Data, Members, Waits, Batch> = kind;
    let made: ReturnType<typeof resourceClass<Data, Members, Waits, Batch>> | undefined;
    const meta = {
      connection,
      get ec2() {
        return root();
      },
    };
    const of = (id: string, data?: Data): Resource => {
      made ??= resourceClass(declared);
      return new made(meta, id, data) as object as Resource;
    };
    const all = new ResourceCollection<Resource>({
      connection,
      idFilter: declared.idFilter,
      stateFilter: declared.stateFilter,
      async *pages(asked) {
        for await (const page of declared.pages(connection, asked))
          yield page.map((data) => of(String(data[declared.id] ?? ''), data));
      },
      batch: declared.batch as object,
    });
    return { all: all as typeof all & Batch, of };
  };
}
