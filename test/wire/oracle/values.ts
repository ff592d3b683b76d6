import fc from 'fast-check';
import type { Reference, ReferenceTraits, Shape, StructureShape } from '../../../src/wire/shape.ts';

/** How deep generated values go: recursive shapes must end, and wide ones stay readable in a report. */
const DEEPEST = 4;

/** Text of all scripts, without what no protocol but JSON can carry. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((value) => value.replaceAll(/[\p{C}\u2028\u2029]/gu, ''));
const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/);
const label = fc.stringMatching(/^[a-z0-9]{3,12}$/);
const wholeSeconds = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000));
const milliseconds = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((time) => new Date(time));

/** Members that a test sets itself, or leaves out with undefined. */
export type Overrides = Readonly<Record<string, unknown>>;

/**
 * Values of a shape. Required members are always there, others now and then. Members that are part of headers,
 * paths and host names hold what such places can hold. `knows` says which members the other side knows.
 */
export function structureValues(
  shape: StructureShape,
  overrides: Overrides = {},
  depth = 0,
): fc.Arbitrary<Record<string, unknown>> {
  const members = shape.members.filter(({ name }) => !(name in overrides && overrides[name] === undefined));
  const chosen = shape.union === true ? members.slice(0, 1) : members;
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const member of chosen) {
    const isRequired =
      member.traits.required === true ||
      member.traits.idempotencyToken === true ||
      member.name === shape.payload ||
      member.name in overrides;
    const depthReached = depth >= DEEPEST && isDeep(member.shape);
    if (depthReached && !isRequired) continue;
    model[member.name] =
      member.name in overrides ? fc.constant(overrides[member.name]) : referenceValues(member, depth + 1);
    if (isRequired || shape.union === true) requiredKeys.push(member.name);
  }
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function isDeep(shape: Shape): boolean {
  return shape.kind === 'structure' || shape.kind === 'list' || shape.kind === 'map';
}

function referenceValues({ shape, traits }: Reference, depth: number): fc.Arbitrary<unknown> {
  if (shape.kind === 'structure') {
    return shape.document === true ? fc.constant({ free: ['form', 1] }) : structureValues(shape, {}, depth);
  }
  if (shape.kind === 'list') {
    const inner = isDeep(shape.item.shape) && depth > DEEPEST ? 0 : 2;
    const item = referenceValues(
      { shape: shape.item.shape, traits: { ...traits, ...shape.item.traits } },
      depth + 1,
    );
    return fc.array(item, { maxLength: inner });
  }
  if (shape.kind === 'map') {
    const keys = traits.location === undefined ? text.filter((key) => key !== '') : label;
    const value = referenceValues(
      { shape: shape.value.shape, traits: { ...traits, ...shape.value.traits } },
      depth + 1,
    );
    return fc.dictionary(
      shape.key.shape.kind === 'string' && shape.key.shape.enum ? enumOf(shape.key.shape.enum) : keys,
      value,
      {
        maxKeys: isDeep(shape.value.shape) && depth > DEEPEST ? 0 : 2,
        noNullPrototype: true,
      },
    );
  }
  return scalarValues(shape, traits);
}

function scalarValues(
  shape: Exclude<Shape, { kind: 'structure' | 'list' | 'map' }>,
  traits: ReferenceTraits,
): fc.Arbitrary<unknown> {
  const bound = traits.location !== undefined;
  switch (shape.kind) {
    case 'string':
    case 'character':
      if (shape.enum !== undefined) return enumOf(shape.enum);
      if (traits.hostLabel === true) return label;
      if (traits.jsonvalue === true) return fc.constant('{"a":1}');
      return bound || traits.idempotencyToken === true ? word : text;
    case 'integer':
      return fc.integer();
    case 'long':
      return fc.maxSafeInteger();
    case 'float':
      return fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    case 'double':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    case 'boolean':
      return fc.boolean();
    case 'blob':
      return fc.uint8Array({ minLength: 1, maxLength: 8 });
    case 'timestamp':
      return traits.location === 'header' ||
        traits.timestampFormat === 'rfc822' ||
        shape.timestampFormat !== undefined
        ? wholeSeconds
        : milliseconds;
  }
}

function enumOf(values: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...values);
}
