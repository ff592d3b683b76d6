import { invalidQuery, invalidSort, tooManyNamed } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { readCondition } from './condition.ts';
import { Reader } from './reader.ts';
import { allowsSort } from './sortable.ts';
import type { OutputList, SelectQuery, Sort } from './syntax.ts';

/** Reads `select OUTPUT from DOMAIN [where CONDITION] [order by …] [limit N]`. */
export function parseSelect(text: string): SelectQuery {
  const reader = new Reader(text);
  reader.needs('select');
  const output = readOutput(reader);
  reader.needs('from');
  const domain = reader.name();
  const where = reader.takes('where') ? readCondition(reader) : undefined;
  const sort = reader.takes('order', 'by') ? readSort(reader) : undefined;
  const limit = reader.takes('limit') ? reader.number() : undefined;
  if (!reader.ended) throw invalidQuery();
  if (limit !== undefined && (limit < 1 || limit > SDB_LIMITS.mostSelected)) throw invalidQuery();
  if (sort !== undefined && !allowsSort(where, sort.by)) throw invalidSort();
  return { output, domain, where, sort, limit };
}

function readOutput(reader: Reader): OutputList {
  if (reader.takesSign('*')) return { kind: 'all' };
  if (reader.takesCall('itemname')) return { kind: 'item' };
  if (reader.takes('count')) {
    reader.needsSign('(');
    reader.needsSign('*');
    reader.needsSign(')');
    return { kind: 'count' };
  }
  const names = [reader.name()];
  while (reader.takesSign(',')) names.push(reader.name());
  if (names.length > SDB_LIMITS.named) throw tooManyNamed();
  return { kind: 'attributes', names };
}

function readSort(reader: Reader): Sort {
  const by = reader.operand();
  const descending = reader.takes('desc');
  if (!descending) reader.takes('asc');
  return { by, descending };
}
