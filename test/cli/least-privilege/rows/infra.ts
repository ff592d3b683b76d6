import type { Rows } from '../row.ts';

/** Kinds whose permissions are cheap to show. */
const file = `name: shop
parameters:
  greeting: { value: hello }
logGroups:
  app: { keepDays: 7 }
queues:
  orders: {}
`;

export const infra: Rows = {
  'infra plan': async (stage) => {
    stage.file('infra.yaml', file);
    return [];
  },
  'infra diff': async (stage) => {
    stage.file('infra.yaml', file);
    await stage.nuage('infra', 'apply', '--yes');
    return [];
  },
  'infra export': async (stage) => {
    stage.file('infra.yaml', file);
    await stage.nuage('infra', 'apply', '--yes');
    return ['--stack', 'shop'];
  },
  'infra graph': async (stage) => {
    stage.file('infra.yaml', file);
    return [];
  },
  'infra apply': async (stage) => {
    stage.file('infra.yaml', file);
    return ['--yes'];
  },
  'infra destroy': async (stage) => {
    stage.file('infra.yaml', file);
    await stage.nuage('infra', 'apply', '--yes');
    return ['--yes'];
  },
};
