import type { Rows, Stage } from '../row.ts';

async function books({ aws }: Stage): Promise<void> {
  const DomainName = 'books';
  await aws.call('sdb', 'CreateDomain', { DomainName });
  const Attributes = [{ Name: 'Year', Value: '1969' }];
  await aws.call('sdb', 'PutAttributes', { DomainName, ItemName: 'b1', Attributes });
}

export const simpledb: Rows = {
  'simpledb list': async (stage) => {
    await books(stage);
    return [];
  },
  'simpledb create': async () => ['books', '--yes'],
  'simpledb delete': async (stage) => {
    await books(stage);
    return ['books', '--yes'];
  },
  'simpledb metadata': async (stage) => {
    await books(stage);
    return ['books'];
  },
  'simpledb put': async (stage) => {
    await books(stage);
    return ['books', 'b1', 'Title=Ubik', '--yes'];
  },
  'simpledb get': async (stage) => {
    await books(stage);
    return ['books', 'b1'];
  },
  'simpledb select': async (stage) => {
    await books(stage);
    return ['select * from books'];
  },
};
