import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import { overPlaces } from '../over-places.ts';

/** A domain with how much is in it, as DomainMetadata tells: on AWS a while ago, as `asOf` says. */
export interface DomainLine {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly items: number;
  readonly attributeNames: number;
  readonly values: number;
  /** Of names and values together. */
  readonly bytes: number;
  readonly asOf: Date;
}

/** All domains of SimpleDB in every account and region of the context. */
export async function* listDomains(context: OperationContext): AsyncGenerator<DomainLine> {
  for await (const found of overPlaces(context, namesOf)) {
    if ('error' in found) continue;
    const { account, region, value: name } = found;
    const connection = await context.connections.at(account, region);
    yield { name, account, region, ...(await measure(connection, name)) };
  }
}

async function* namesOf(connection: Connection): AsyncGenerator<string> {
  for await (const { DomainNames = [] } of connection.pages('sdb', 'ListDomains', {})) yield* DomainNames;
}

/** What is in a domain. */
export async function measure(
  connection: Connection,
  name: string,
): Promise<Omit<DomainLine, 'name' | 'account' | 'region'>> {
  const found = await connection.call('sdb', 'DomainMetadata', { DomainName: name });
  return {
    items: found.ItemCount ?? 0,
    attributeNames: found.AttributeNameCount ?? 0,
    values: found.AttributeValueCount ?? 0,
    bytes:
      (found.ItemNamesSizeBytes ?? 0) +
      (found.AttributeNamesSizeBytes ?? 0) +
      (found.AttributeValuesSizeBytes ?? 0),
    asOf: new Date((found.Timestamp ?? 0) * 1000),
  };
}
