import { ec2Names } from '../query/names.ts';
import { isFields } from '../record.ts';
import type { Shape, StructureShape } from '../shape.ts';

/**
 * The first required member that is missing, as EC2 and SQS say it. EC2 names it as the request would have,
 * SQS by its member's name.
 */
export function missingParameter(
  shape: StructureShape,
  input: object,
  style: 'ec2' | 'sqs',
  aliases: Readonly<Record<string, string>> = {},
): { code: string; message: string } | undefined {
  const missing = firstMissing(shape, input, style);
  if (missing === undefined) return undefined;
  const name = aliases[missing] ?? missing;
  const stop = style === 'sqs' ? '.' : '';
  return { code: 'MissingParameter', message: `The request must contain the parameter ${name}${stop}` };
}

function firstMissing(shape: Shape, value: unknown, style: 'ec2' | 'sqs'): string | undefined {
  if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const missing = firstMissing(shape.item.shape, item, style);
      if (missing !== undefined) return `${index + 1}.${missing}`;
    }
  }
  if (shape.kind !== 'structure' || !isFields(value)) return undefined;
  for (const member of shape.members) {
    const part = value[member.name];
    const name = style === 'ec2' ? ec2Names.member(member) : member.name;
    if (part === undefined || part === null) {
      if (member.traits.required === true) return name;
      continue;
    }
    const missing = firstMissing(member.shape, part, style);
    if (missing !== undefined) return `${name}.${missing}`;
  }
  return undefined;
}

/** The first required member of the request itself: SimpleDB's actions have words of their own for what is missing deeper. */
export function missingTop(
  shape: StructureShape,
  input: object,
): { code: string; message: string } | undefined {
  const given = isFields(input) ? input : {};
  const missing = shape.members.find(
    ({ name, traits }) => traits.required === true && !isListOf(shape, name) && given[name] === undefined,
  );
  if (missing === undefined) return undefined;
  return {
    code: 'MissingParameter',
    message: `The request must contain the parameter ${missing.name}.`,
  };
}

/** An empty list and none are the same in a form. */
function isListOf({ members }: StructureShape, name: string): boolean {
  return members.find((member) => member.name === name)?.shape.kind === 'list';
}
