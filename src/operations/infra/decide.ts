import { isJsonObject, type JsonObject, type JsonValue } from '../plan/json.ts';
import { changedAttributes, changedTags } from './differences.ts';
import { joined } from './interpolate.ts';
import type { Kind, Surroundings } from './kind.ts';
import { kindNamed } from './kinds.ts';
import { isReference, type Found, type Reference, type Wanted } from './resource.ts';

/** What becomes of one wanted resource. */
export interface Decision {
  readonly wanted: Wanted;
  readonly kind: Kind;
  /** What exists of it. */
  readonly found: Found | undefined;
  readonly change: 'create' | 'replace' | 'keep';
  /** Why it is replaced. */
  readonly forcedBy: ReadonlySet<string>;
}

export interface Decisions {
  readonly byAddress: ReadonlyMap<string, Decision>;
  /** What exists and has no place in the file: removed from it, made twice, or on its way out. */
  readonly surplus: readonly Found[];
  /** A value with its references in place: ids of what stays, parts of the answers of steps for what is made. */
  resolve(value: JsonValue): JsonValue;
  resolveAll(attributes: JsonObject): JsonObject;
}

/** Pairs what is wanted with what exists, and decides what is made, replaced, or kept and perhaps changed. */
export function decide(
  wanted: readonly Wanted[],
  found: readonly Found[],
  surroundings: Surroundings,
): Decisions {
  const wantedBy = new Map(wanted.map((one) => [one.address, one]));
  const candidates = Map.groupBy(
    found.filter((one) => one.details['leaving'] !== true),
    ({ address }) => address,
  );
  const byAddress = new Map<string, Decision>();
  const underWay = new Set<string>();

  function decisionOf(address: string): Decision | undefined {
    const known = byAddress.get(address);
    const one = wantedBy.get(address);
    if (known !== undefined || one === undefined || underWay.has(address)) return known;
    underWay.add(address);
    const decision = decideOne(one);
    byAddress.set(address, decision);
    return decision;
  }

  function decideOne(one: Wanted): Decision {
    const kind = kindNamed(one.kind);
    const options = (candidates.get(one.address) ?? []).map((existing) => {
      const after = resolveAll(pick(one.attributes, kind.fixed));
      const forcedBy = changedAttributes(kind, existing.attributes, after);
      const others = changedAttributes(kind, existing.attributes, omit(one.attributes, kind.fixed));
      return { existing, forcedBy, distance: forcedBy.size * 1_000 + others.size };
    });
    // Of two that say that they are the same one, the nearer stays; of equals the first by id, so that all agree.
    const [best] = options.toSorted(
      (left, right) => left.distance - right.distance || (left.existing.id < right.existing.id ? -1 : 1),
    );
    if (best === undefined)
      return { wanted: one, kind, found: undefined, change: 'create', forcedBy: new Set() };
    const change = best.forcedBy.size > 0 ? 'replace' : 'keep';
    return { wanted: one, kind, found: best.existing, change, forcedBy: best.forcedBy };
  }

  function resolveReference({ $ref, member }: Reference): JsonValue {
    const decision = decisionOf($ref);
    if (decision === undefined) return { $from: $ref, path: kindNamed(kindOf($ref)).idPath ?? '' };
    const { kind, found: existing, change } = decision;
    const known = kind.known?.(decision.wanted, surroundings) ?? {};
    const said = known[member ?? 'id'];
    if (said !== undefined) return said;
    if (member === 'name' && decision.wanted.attributes['name'] !== undefined)
      return decision.wanted.attributes['name'];
    if (change === 'keep' && existing !== undefined) {
      return member === undefined
        ? existing.id
        : (existing.outputs[member] ?? existing.attributes[member] ?? null);
    }
    return { $from: $ref, path: kind.idPath ?? '' };
  }

  function resolve(value: JsonValue): JsonValue {
    if (isReference(value)) return resolveReference(value);
    if (Array.isArray(value)) return value.map((item: JsonValue) => resolve(item));
    return isJsonObject(value) ? joined(resolveAll(value)) : value;
  }

  function resolveAll(attributes: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, value === undefined ? value : resolve(value)]),
    );
  }

  for (const { address } of wanted) decisionOf(address);
  const kept = new Set([...byAddress.values()].flatMap(({ found: existing }) => existing ?? []));
  return { byAddress, surplus: found.filter((one) => !kept.has(one)), resolve, resolveAll };
}

/** Whether a kept resource needs anything done. */
export function differs(decision: Decision, decisions: Decisions): boolean {
  const { kind, wanted, found } = decision;
  if (found === undefined) return true;
  return (
    decision.change === 'replace' ||
    changedAttributes(kind, found.attributes, decisions.resolveAll(wanted.attributes)).size > 0 ||
    Object.keys(changedTags(found.tags, wanted.tags)).length > 0
  );
}

function kindOf(address: string): string {
  return address.split('.')[0] ?? address;
}

function pick(attributes: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

function omit(attributes: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
