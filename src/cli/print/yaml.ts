import { stringify } from 'yaml';
import type { Piece } from './json.ts';

/** A YAML document. Lines are never folded: scripts and diffs read them. */
export function yamlText(value: unknown): string {
  return stringify(value ?? null, { lineWidth: 0 });
}

/** A YAML sequence, in pieces. */
export async function* yamlItems(items: Iterable<object> | AsyncIterable<object>): AsyncIterable<Piece> {
  let any = false;
  for await (const item of items) {
    any = true;
    yield { text: yamlText([item]), items: 1 };
  }
  if (!any) yield { text: '[]\n', items: 0 };
}
