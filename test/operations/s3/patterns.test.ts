import { expect, test } from 'vitest';
import { pathFilter } from '../../../src/operations/s3/filters.ts';
import type { Pattern } from '../../../src/operations/s3/filters.ts';

const paths = ['a.txt', '.hidden', 'd/b.txt', 'd/.git/x', 'd/e/c.log', 'line\nbreak.txt', 'é.txt', '[x].txt'];

/** `-GLOB` excludes, `+GLOB` includes, in their order. */
function taken(...words: readonly string[]): readonly string[] {
  const patterns = words.map((word): Pattern => ({
    kind: word.startsWith('-') ? 'exclude' : 'include',
    glob: word.slice(1),
  }));
  return paths.filter(pathFilter(patterns));
}

test('patterns mean what they mean in the AWS CLI', () => {
  expect(taken()).toEqual(paths);
  // What begins with a dot is like anything else, and two stars are like one.
  expect(taken('-*')).toEqual([]);
  expect(taken('-**')).toEqual([]);
  expect(taken('-**/*')).toEqual(['a.txt', '.hidden', 'line\nbreak.txt', 'é.txt', '[x].txt']);
  expect(taken('-*.git/*')).toEqual(paths.filter((path) => path !== 'd/.git/x'));
  // Only the whole path counts, and only a star goes on behind it.
  expect(taken('-d', '-b.txt', '-*.TXT')).toEqual(paths);
  expect(taken('-*', '+d/*')).toEqual(['d/b.txt', 'd/.git/x', 'd/e/c.log']);
  // The last that matches decides.
  expect(taken('-*', '+*.txt', '-d/*')).toEqual(['a.txt', 'line\nbreak.txt', 'é.txt', '[x].txt']);
  expect(taken('+*.txt', '-*')).toEqual([]);
  expect(taken('-d/*', '+*.log')).toEqual(paths.filter((path) => !['d/b.txt', 'd/.git/x'].includes(path)));
  // A set, one that is turned round, and a bracket that is itself.
  expect(taken('-*', '+[a-c].txt')).toEqual(['a.txt']);
  expect(taken('-*', '+[!a-z].txt')).toEqual(['é.txt']);
  expect(taken('-*', '+[[]x[]].txt')).toEqual(['[x].txt']);
  expect(taken('-*', '+?.txt')).toEqual(['a.txt', 'é.txt']);
});
