import type { JsonObject } from '../plan/json.ts';
import type { ValueFrom } from './schema/value.ts';
import { fault, type StackFault } from './stack-fault.ts';

/** The revision of a value that was set, kept beside it: values themselves are never read. */
export const revisionTag = 'nuage:revision';

/** A file that says none leaves the value that is there, whoever set it. */
export function revisionOf({ revision }: ValueFrom): JsonObject {
  return revision === undefined ? {} : { revision: String(revision) };
}

/** What stands for a value in a plan, and how a person is told of it; undefined when the file gives none. */
export function valueSource({
  fromFile,
  fromEnv,
  generate,
}: ValueFrom): { readonly reference: JsonObject; readonly words: string } | undefined {
  if (fromFile !== undefined)
    return { reference: { $secret: 'file', path: fromFile }, words: `from ${fromFile}` };
  if (fromEnv !== undefined)
    return { reference: { $secret: 'env', name: fromEnv }, words: `from the variable ${fromEnv}` };
  if (generate === undefined) return undefined;
  const { length, key, template, exclude } = generate;
  return {
    reference: { $secret: 'generated', length, exclude, key, template },
    words: `generated, ${length} characters${key === undefined ? '' : `, as ${key}`}`,
  };
}

/** One source, and no more. */
export function sourceFaults(
  path: readonly (string | number)[],
  own: ValueFrom,
  others: readonly unknown[] = [],
): readonly StackFault[] {
  const given = [own.fromFile, own.fromEnv, own.generate, ...others].filter((one) => one !== undefined);
  if (given.length === 1) {
    return own.generate?.template !== undefined && own.generate.key === undefined
      ? [fault([...path, 'generate'], 'has a template and no key', 'Say under which key the value goes.')]
      : [];
  }
  const also = others.length === 0 ? '' : 'value, values, ';
  return [
    fault(
      path,
      `has ${given.length === 0 ? 'no value' : `${given.length} values`}`,
      `Give one of ${also}fromFile, fromEnv or generate.`,
    ),
  ];
}
