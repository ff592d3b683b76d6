import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSdb } from './sdb-rig.ts';
import type { SdbRig } from './sdb-rig.ts';

/** The books of the guide: https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SampleQueryDataSet.html */
const books: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '0385333498': {
    Title: ['The Sirens of Titan'],
    Author: ['Kurt Vonnegut'],
    Year: ['1959'],
    Pages: ['00336'],
    Keyword: ['Book', 'Paperback'],
    Rating: ['*****', '5 stars', 'Excellent'],
  },
  '0802131786': {
    Title: ['Tropic of Cancer'],
    Author: ['Henry Miller'],
    Year: ['1934'],
    Pages: ['00318'],
    Keyword: ['Book'],
    Rating: ['****'],
  },
  '1579124585': {
    Title: ['The Right Stuff'],
    Author: ['Tom Wolfe'],
    Year: ['1979'],
    Pages: ['00304'],
    Keyword: ['Book', 'Hardcover', 'American'],
    Rating: ['****', '4 stars'],
  },
  B000T9886K: {
    Title: ['In Between'],
    Author: ['Paul Van Dyk'],
    Year: ['2007'],
    Keyword: ['CD', 'Trance'],
    Rating: ['4 stars'],
  },
  B00005JPLW: {
    Title: ['300'],
    Author: ['Zack Snyder'],
    Year: ['2007'],
    Keyword: ['DVD', 'Action', 'Frank Miller'],
    Rating: ['***', '3 stars', 'Not bad'],
  },
  B000SF3NGK: {
    Title: ["Heaven's Gonna Burn Your Eyes"],
    Author: ['Thievery Corporation'],
    Year: ['2002'],
    Rating: ['*****'],
  },
};

let rig: SdbRig;

beforeAll(async () => {
  rig = await startSdb();
  await rig.sdb.call('sdb', 'CreateDomain', { DomainName: 'mydomain' });
  const Items = Object.entries(books).map(([Name, attributes]) => ({
    Name,
    Attributes: Object.entries(attributes).flatMap(([name, values]) =>
      values.map((Value) => ({ Name: name, Value })),
    ),
  }));
  await rig.sdb.call('sdb', 'BatchPutAttributes', { DomainName: 'mydomain', Items });
});

afterAll(() => rig[Symbol.asyncDispose]());

test.each<[where: string, names: readonly string[]]>([
  [`Title = 'The Right Stuff'`, ['1579124585']],
  [`Year > '1985'`, ['B000SF3NGK', 'B000T9886K', 'B00005JPLW']],
  [`Rating like '****%'`, ['0385333498', '0802131786', '1579124585', 'B000SF3NGK']],
  [`Pages < '00320'`, ['0802131786', '1579124585']],
  [`Year > '1975' and Year < '2008'`, ['1579124585', 'B000SF3NGK', 'B000T9886K', 'B00005JPLW']],
  [`Year between '1975' and '2008'`, ['1579124585', 'B000SF3NGK', 'B000T9886K', 'B00005JPLW']],
  [`Rating = '***' or Rating = '*****'`, ['0385333498', 'B00005JPLW', 'B000SF3NGK']],
  [
    `(Year > '1950' and Year < '1960') or Year like '193%' or Year = '2007'`,
    ['0385333498', '0802131786', 'B000T9886K', 'B00005JPLW'],
  ],
  [`Rating = '4 stars' or Rating = '****'`, ['0802131786', '1579124585', 'B000T9886K']],
  [`Keyword = 'Book' and Keyword = 'Hardcover'`, []],
  [`every(Keyword) in ('Book', 'Paperback')`, ['0385333498', '0802131786']],
  [`Rating = '****'`, ['0802131786', '1579124585']],
  [`every(Rating) = '****'`, ['0802131786']],
  [`Keyword = 'Book' intersection Keyword = 'Hardcover'`, ['1579124585']],
  [`Keyword is null`, ['B000SF3NGK']],
  [`Pages is not null and Year != '1979'`, ['0385333498', '0802131786']],
  [`not Keyword = 'Book'`, ['B000SF3NGK', 'B000T9886K', 'B00005JPLW']],
  [`Author not like '%Miller' and itemName() like '0%'`, ['0385333498']],
  [`Title = 'Heaven''s Gonna Burn Your Eyes'`, ['B000SF3NGK']],
  [`Title = "Heaven's Gonna Burn Your Eyes"`, ['B000SF3NGK']],
  [`itemName() in ('0802131786', 'B00005JPLW')`, ['0802131786', 'B00005JPLW']],
  [`Year = '2007' intersection Author is not null order by Author desc`, ['B00005JPLW', 'B000T9886K']],
  [`Year < '1980' order by Year asc`, ['0802131786', '0385333498', '1579124585']],
  [`Year = '2007' intersection Author is not null order by Author asc limit 1`, ['B000T9886K']],
  [`itemName() is not null order by itemName() desc limit 2`, ['B000T9886K', 'B000SF3NGK']],
])('where %s', async (where, names) => {
  const found = await rig.select(`select * from mydomain where ${where}`);
  if (where.includes('order by')) expect(found).toEqual(names);
  else expect(found.toSorted()).toEqual(names.toSorted());
});

test('the list says what is shown', async () => {
  const select = async (SelectExpression: string) =>
    (await rig.sdb.call('sdb', 'Select', { SelectExpression })).Items;
  expect(await select('select count(*) from mydomain where Year = "2007"')).toEqual([
    { Name: 'mydomain', Attributes: [{ Name: 'Count', Value: '2' }] },
  ]);
  expect(await select("SELECT itemName() FROM `mydomain` WHERE Title = '300'")).toEqual([
    { Name: 'B00005JPLW' },
  ]);
  expect(await select("select Year, `Title` from mydomain where Title = '300'")).toEqual([
    {
      Name: 'B00005JPLW',
      Attributes: [
        { Name: 'Title', Value: '300' },
        { Name: 'Year', Value: '2007' },
      ],
    },
  ]);
});

test('pages follow each other, in order, and a token is of its query', async () => {
  const names: string[] = [];
  const SelectExpression = "select Year from mydomain where Year > '1' order by Year limit 4";
  let pages = 0;
  let first: string | undefined;
  for await (const { Items = [], NextToken } of rig.sdb.pages('sdb', 'Select', { SelectExpression })) {
    names.push(...Items.map(({ Name }) => Name));
    first ??= NextToken;
    pages++;
  }
  expect(pages).toBe(2);
  expect(names).toEqual(['0802131786', '0385333498', '1579124585', 'B000SF3NGK', 'B00005JPLW', 'B000T9886K']);
  await expect(
    rig.sdb.call('sdb', 'Select', { SelectExpression: 'select * from mydomain', NextToken: first }),
  ).rejects.toMatchObject({ code: 'InvalidNextToken', message: 'The specified next token is not valid.' });
});

const syntax = ['InvalidQueryExpression', 'The specified query expression syntax is not valid.'] as const;
const many = (count: number, join: string): string =>
  Array.from({ length: count }, (_, at) => `a${at} = 'x'`).join(join);

test.each<[expression: string, code: string, message: string]>([
  ['selec * from mydomain', ...syntax],
  ['select * from mydomain where', ...syntax],
  ['select * from mydomain where Year = 2007', ...syntax],
  ["select * from mydomain where Year = '2007", ...syntax],
  ["select * from mydomain where (Year = '2007'", ...syntax],
  ["select * from mydomain where like = '2007'", ...syntax],
  ['select * from my-domain', ...syntax],
  ['select * from mydomain limit 2501', ...syntax],
  ['select * from mydomain limit 0', ...syntax],
  ['select * from nowhere', 'NoSuchDomain', 'The specified domain does not exist.'],
  [
    `select * from mydomain where ${many(21, ' or ')}`,
    'InvalidNumberPredicates',
    'Too many predicates in the query expression.',
  ],
  [
    `select * from mydomain where a in (${Array.from({ length: 21 }, () => "'x'").join(',')})`,
    'InvalidNumberValueTests',
    'Too many value tests per predicate in the query expression.',
  ],
  [
    `select ${Array.from({ length: 21 }, (_, at) => `a${at}`).join(',')} from mydomain`,
    'TooManyRequestedAttributes',
    'Too many attributes requested.',
  ],
  [
    'select * from mydomain order by Year',
    'InvalidSortExpression',
    'The sort attribute must be present in at least one of the predicates, and the predicate cannot contain the is null operator.',
  ],
  [
    `select * from mydomain where ${'('.repeat(5000)}`,
    'InvalidNumberPredicates',
    'Too many predicates in the query expression.',
  ],
])('refused: %.60s', async (SelectExpression, code, message) => {
  await expect(rig.sdb.call('sdb', 'Select', { SelectExpression })).rejects.toMatchObject({ code, message });
});
