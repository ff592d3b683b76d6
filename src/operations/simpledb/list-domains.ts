import type { Connection } from '../../aws/connection.ts';
import type { OperationContext, Place } from '../context.ts';
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

/** How many domains are asked at once how much is in them. */
const measuredAtOnce = 8;

/** All domains of SimpleDB in every account and region of the context. */
export async function* listDomains(context: OperationContext): AsyncGenerator<DomainLine> {
  for await (const found of overPlaces(context, measuredDomains)) if (!('error' in found)) yield found.value;
}

/** Several are asked at once, and none of whom nobody wants to know any more. */
async function* measuredDomains(connection: Connection, place: Place): AsyncGenerator<DomainLine> {
  for await (const { DomainNames: names = [] } of connection.pages('sdb', 'ListDomains', {}))
    for (let from = 0; from < names.length; from += measuredAtOnce)
      yield* await Promise.all(
        names.slice(from, from + measuredAtOnce).map(async (name) => ({
          name,
          account: place.account,
          region: place.region,
          ...(await measure(connection, name)),
        })),
      );
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
