import { LineCounter, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { ConfigurationError } from '../../errors.ts';
import { checkConfiguration } from './check-configuration.ts';
import type { Fault } from './schema-faults.ts';
import type { Configuration } from './schema.ts';

/**
 * Reads and checks the text of a nuage.yaml. Throws a `ConfigurationError` with a line for each fault:
 * `nuage.yaml:4:3: schedules.office-hours.strat is not a key here`.
 */
export async function checkYaml(path: string, text: string): Promise<Configuration> {
  const { value, errorFor } = readYaml(path, text);
  const result = await checkConfiguration(value);
  if (result.ok) return result.configuration;
  throw errorFor(result.faults);
}

export interface YamlText {
  readonly value: unknown;
  /** One error for faults in it, each with its line. */
  errorFor(faults: readonly Fault[]): ConfigurationError;
}

/** Reads YAML. A `ConfigurationError` names the line of what is none. */
export function readYaml(path: string, text: string): YamlText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2' });
  const at = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new ConfigurationError(`${at(broken.pos[0])}: this is not valid YAML: ${broken.message}`, {
      hint: 'Look at the indentation and at quotes around this place.',
    });
  }
  return {
    // A file of comments alone says nothing, and that is right.
    value: document.toJS({ maxAliasCount: 100 }) ?? {},
    errorFor(found) {
      const faults = found.map((fault) => ({ fault, offset: offsetOf(document, fault) }));
      faults.sort((left, right) => left.offset - right.offset);
      return faultsError(faults.map(({ fault, offset }) => ({ place: at(offset), fault })));
    },
  };
}

/** All faults in one error, in the order of the file; the remedy of the first is the hint. */
export function faultsError(
  faults: readonly { readonly place: string; readonly fault: Fault }[],
): ConfigurationError {
  const lines = faults.map(({ place, fault }) => `${place}: ${fault.message}`);
  const remedies = [...new Set(faults.flatMap(({ fault }) => fault.remedy ?? []))];
  return new ConfigurationError(lines.join('\n'), {
    hint: remedies.length === 0 ? undefined : remedies.join('\n      '),
  });
}

/** Where in the text a fault is: at its key when the key is wrong, else at its value. */
function offsetOf(document: Document, { path, atKey }: Fault): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      if (index === path.length - 1 && atKey) return offset;
      node = pair.value;
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
    }
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const { range } = (node ?? {}) as Partial<Node>;
  return range?.[0];
}
