import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonValue } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { StepBody } from '../plan/step.ts';
import { noDomain } from './find-domain.ts';

/** The attributes of an item: the values of each, in the order in which SimpleDB answers them. */
export type ItemAttributes = Readonly<Record<string, readonly string[]>>;

export interface ItemToRead {
  readonly domain: string;
  readonly item: string;
}

/** The attributes of one item, read so that all that was written before is in it. None when there is no such item. */
export async function itemAttributes(input: ItemToRead, context: OperationContext): Promise<ItemAttributes> {
  const { connection } = await onePlace('simpledb get', context);
  return readItem(connection, input);
}

async function readItem(connection: Connection, { domain, item }: ItemToRead): Promise<ItemAttributes> {
  try {
    const { Attributes = [] } = await connection.call('sdb', 'GetAttributes', {
      DomainName: domain,
      ItemName: item,
      ConsistentRead: true,
    });
    return byName(Attributes);
  } catch (error) {
    if (isServiceError(error, 'NoSuchDomain')) throw noDomain(domain, error);
    throw error;
  }
}

/** The values of each attribute together. */
export function byName(
  attributes: Iterable<{ readonly Name: string; readonly Value: string }>,
): ItemAttributes {
  const found = new Map<string, string[]>();
  for (const { Name, Value } of attributes) {
    const values = found.get(Name);
    if (values === undefined) found.set(Name, [Value]);
    else values.push(Value);
  }
  return Object.fromEntries(found);
}

export interface ItemToPut extends ItemToRead {
  readonly attributes: ItemAttributes;
  /** Take the values away that the attributes had before, instead of adding to them. */
  readonly replace: boolean;
}

/** Plans to put attributes to an item, which is made when it is not there; its undo puts back the values of before. */
export async function planPutAttributes(
  { domain, item, attributes, replace }: ItemToPut,
  context: OperationContext,
): Promise<Plan> {
  const { connection, account, region } = await onePlace('simpledb put', context);
  const before = await readItem(connection, { domain, item });
  const changed = Object.entries(attributes).filter(([name, values]) =>
    differs(before[name] ?? [], values, replace),
  );
  const names = changed.map(([name]) => name);
  const target = `${domain}/${item}`;
  const entry =
    changed.length === 0
      ? { skip: target, account, region, reason: 'its attributes are so already' }
      : {
          id: `item-${item}`,
          account,
          region,
          target,
          ...put(domain, item, changed, replace),
          change: Object.keys(before).length === 0 ? ('create' as const) : ('update' as const),
          reason: changed
            .map(([name, values]) => `${name} ${shown(before[name])} ${replace ? '→' : '+'} ${shown(values)}`)
            .join(', '),
          requires: names.map((name) => unchanged(domain, item, name, before[name] ?? [])),
          after: [],
          undo: { steps: putBack(domain, item, names, before) },
        };
  const input = { domain, item, attributes: { ...attributes }, replace };
  return drawPlan({ operation: 'simpledb put', input, places: [{ account, region }] }, [entry], context);
}

function differs(before: readonly string[], values: readonly string[], replace: boolean): boolean {
  const added = values.some((value) => !before.includes(value));
  return added || (replace && before.some((value) => !values.includes(value)));
}

function put(
  domain: string,
  item: string,
  attributes: readonly (readonly [name: string, values: readonly string[]])[],
  replace: boolean,
) {
  const Attributes = attributes.flatMap(([Name, values]) =>
    values.map((Value) => ({ Name, Value, Replace: replace })),
  );
  const input = { DomainName: domain, ItemName: item, Attributes };
  return { call: { service: 'sdb', action: 'PutAttributes', input } };
}

function unchanged(domain: string, item: string, name: string, values: readonly string[]) {
  const input = { DomainName: domain, ItemName: item, AttributeNames: [name], ConsistentRead: true };
  const equals: JsonValue = values.length === 0 ? null : [...values].sort();
  return {
    call: { service: 'sdb', action: 'GetAttributes', input },
    path: 'Attributes && sort(Attributes[].Value)',
    equals,
  };
}

/** What was there is put back, what was not is deleted. */
function putBack(domain: string, item: string, names: readonly string[], before: ItemAttributes): StepBody[] {
  const old = names.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]] as const]));
  const fresh = names.filter((name) => before[name] === undefined).map((Name) => ({ Name }));
  const steps: StepBody[] = [];
  if (old.length > 0)
    steps.push({ ...put(domain, item, old, true), change: 'update', reason: 'as it was', requires: [] });
  if (fresh.length > 0) {
    const input = { DomainName: domain, ItemName: item, Attributes: fresh };
    const call = { service: 'sdb', action: 'DeleteAttributes', input };
    steps.push({ call, change: 'delete', reason: 'it was not there', requires: [] });
  }
  return steps;
}

function shown(values: readonly string[] = []): string {
  return values.length === 0 ? 'none' : values.join(' and ');
}
