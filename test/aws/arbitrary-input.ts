import fc from 'fast-check';
import type { Reference, Shape, StructureShape } from '../../src/wire/shape.ts';

/** Inputs of an action as its table describes them: enough of each kind to meet every writer, never deeper than four. */
export function arbitraryInput(shape: StructureShape | undefined): fc.Arbitrary<Record<string, unknown>> {
  return shape === undefined ? fc.constant({}) : structure(shape, 0);
}

function structure(shape: StructureShape, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const members = shape.members.filter(
    (member) => member.traits.streaming !== true && !isEvents(member.shape),
  );
  const model = Object.fromEntries(members.map((member) => [member.name, value(member, depth)]));
  if (shape.union === true) {
    return fc.oneof(...members.map((member) => value(member, depth).map((one) => ({ [member.name]: one }))));
  }
  const requiredKeys = members.filter(isNeeded).map((member) => member.name);
  const names = members.map((member) => member.name);
  // In the model's order, because XML is written in the order of the input.
  return fc
    .record(model, { requiredKeys, noNullPrototype: true })
    .map((made) => Object.fromEntries(names.flatMap((name) => (name in made ? [[name, made[name]]] : []))));
}

function isNeeded({ traits }: Reference): boolean {
  return traits.required === true || traits.location === 'uri' || traits.idempotencyToken === true;
}

function isEvents(shape: Shape): boolean {
  return shape.kind === 'structure' && shape.eventstream === true;
}

function value({ shape, traits }: Reference, depth: number): fc.Arbitrary<unknown> {
  if (shape.kind === 'structure') return depth > 3 ? fc.constant({}) : structure(shape, depth + 1);
  if (shape.kind === 'list')
    return depth > 3
      ? fc.constant([])
      : fc.array(value(shape.item, depth + 1), { minLength: 1, maxLength: 3 });
  if (shape.kind === 'map') {
    const entries = fc.dictionary(text(false), value(shape.value, depth + 1), {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    });
    return depth > 3 ? fc.constant({}) : entries;
  }
  return scalar(shape, traits.location !== undefined || traits.hostLabel === true);
}

function scalar(
  shape: Exclude<Shape, { kind: 'structure' | 'list' | 'map' }>,
  plain: boolean,
): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'long':
      return fc.integer({ min: 0, max: 100_000 });
    case 'float':
    case 'double':
      return fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4);
    case 'timestamp':
      return fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000));
    case 'blob':
      return fc.uint8Array({ minLength: 1, maxLength: 20 });
    default:
      return shape.enum === undefined ? text(plain) : fc.constantFrom(...shape.enum);
  }
}

function text(plain: boolean): fc.Arbitrary<string> {
  return plain
    ? fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/)
    : fc.oneof(
        fc.stringMatching(/^[\x21-\x7e]{1,16}$/),
        fc.constantFrom('ü&<>"\'%+ /=?', 'i-0123456789abcdef0', '日本'),
      );
}
