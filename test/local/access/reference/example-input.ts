import type { Operation } from '../../../../src/wire/operation.ts';
import type { Reference } from '../../../../src/wire/shape.ts';

/** Deep enough for the tags and roles that requests carry, and an end to shapes that hold themselves. */
const deepest = 5;

/** What permissions hang on deeper in a request. */
const telling = /^(?:Key|Value|TagKey|TagValue|Tags|ResourceType|Role\w*|\w*A[rR][nN])$/;

/** An input for an action: what it must have, or everything that it can have. */
export function exampleInput(operation: Operation, whole: boolean): object {
  const { input } = operation;
  return input === undefined ? {} : Object(example({ traits: {}, shape: input }, '', whole, 0));
}

function example({ shape, traits }: Reference, name: string, whole: boolean, depth: number): unknown {
  switch (shape.kind) {
    case 'structure': {
      const members = shape.members.filter(
        (each) => each.traits.required === true || (whole && (depth === 0 || telling.test(each.name))),
      );
      return Object.fromEntries(
        depth > deepest ? [] : members.map((each) => [each.name, example(each, each.name, whole, depth + 1)]),
      );
    }
    case 'list':
      return depth > deepest ? [] : [example(shape.item, name, whole, depth + 1)];
    case 'map':
      return depth > deepest ? {} : { key: example(shape.value, name, whole, depth + 1) };
    case 'blob':
      return traits.streaming === true ? undefined : new Uint8Array([1]);
    case 'boolean':
      return true;
    case 'timestamp':
      return new Date(0);
    case 'string':
    case 'character':
      return text(name, shape.enum);
    default:
      return shape.min ?? 1;
  }
}

function text(name: string, values: readonly string[] | undefined): string {
  if (values !== undefined) return values[0] ?? '';
  if (name === 'AccountId') return '123456789012';
  if (/role/i.test(name)) return 'arn:aws:iam::123456789012:role/worker';
  if (/bucket$/i.test(name)) return 'example';
  if (name === 'CopySource') return 'example/key';
  if (name === 'SecretString' || /Policy$|PolicyDocument$/.test(name)) return '{}';
  return 'xxx';
}
