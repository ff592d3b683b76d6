import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('domains and items are made, changed, selected, given back and deleted', async () => {
  const home = temporaryDirectory();
  const run = (...line: string[]) => nuage(['simpledb', ...line, '--local'], { home });
  const json = async (...line: string[]): Promise<unknown> =>
    JSON.parse((await run(...line, '-o', 'json')).stdout);
  expect(await run('create', 'books', '--yes')).toMatchObject({ code: 0, stderr: '' });
  expect((await run('create', 'books', '--yes')).stdout).toContain('it is there already');
  const first = await run('put', 'books', 'b1', 'Title=Ubik', 'Keyword=Book', 'Keyword=Paperback', '--yes');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(await json('get', 'books', 'b1')).toEqual({ Title: ['Ubik'], Keyword: ['Book', 'Paperback'] });
  expect((await run('put', 'books', 'b1', 'Title=Ubik', '--yes')).stdout).toContain('are so already');
  expect(await run('put', 'books', 'b1', 'Keyword=CD', 'Year=1969', '--replace', '--yes')).toMatchObject({
    code: 0,
  });
  expect(await json('select', "select Year from books where every(Keyword) = 'CD'")).toEqual([
    { name: 'b1', attributes: { Year: ['1969'] } },
  ]);
  expect(await nuage(['undo', '--yes', '--local'], { home })).toMatchObject({ code: 0, stderr: '' });
  expect(await json('get', 'books', 'b1')).toEqual({ Title: ['Ubik'], Keyword: ['Book', 'Paperback'] });
  expect(await json('list')).toMatchObject([{ name: 'books', items: 1, attributeNames: 2, values: 3 }]);
  expect(await json('metadata', 'books')).toMatchObject({ name: 'books', items: 1 });
  expect(await run('delete', 'books', '--yes')).toMatchObject({ code: 0 });
  expect(await run('metadata', 'books')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no domain books.'),
  });
});

test('a query that cannot be read, and a domain that is not there', async () => {
  const home = temporaryDirectory();
  const select = (query: string) => nuage(['simpledb', 'select', query, '--local'], { home });
  expect(await select('select * form books')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('A query is like: select * from books'),
  });
  expect(await select('select * from films')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('nuage simpledb list'),
  });
});
