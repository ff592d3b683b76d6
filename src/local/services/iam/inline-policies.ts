import type { State } from '../../store/table.ts';
import { checkDocument, sizeOf } from './documents.ts';
import { putEntity } from './entities.ts';
import { limitExceeded, notFound } from './errors.ts';
import { INLINE_SIZE } from './limits.ts';
import type { EntityRow, InlinePolicy } from './state.ts';

/** Writes an inline policy, or another text for it. */
export function putInline(state: State, row: EntityRow, name: string, document: string): void {
  checkDocument(document, 'identity');
  const others = row.inline.filter((policy) => policy.name !== name);
  const inline = [...others, { name, document }].sort((left, right) => (left.name < right.name ? -1 : 1));
  const limit = INLINE_SIZE[row.kind];
  if (inline.reduce((sum, policy) => sum + sizeOf(policy.document), 0) > limit)
    throw limitExceeded(`Maximum policy size of ${limit} bytes exceeded for ${row.kind} ${row.name}`);
  putEntity(state, { ...row, inline });
}

export function findInline(row: EntityRow, name: string): InlinePolicy {
  const found = row.inline.find((policy) => policy.name === name);
  if (found === undefined) throw notFound(`${row.kind} policy`, name);
  return found;
}

export function dropInline(state: State, row: EntityRow, name: string): void {
  findInline(row, name);
  putEntity(state, { ...row, inline: row.inline.filter((policy) => policy.name !== name) });
}
