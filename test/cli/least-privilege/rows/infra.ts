import { readActions } from '../../../../src/cli/infra/infra-flags.ts';
import type { Rows } from '../row.ts';

/** Kinds whose permissions are cheap to show. Those that plan, diff and export read with, apply reads with, whose row tries them. */
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
    return { words: [], elsewhere: readActions };
  },
  'infra diff': async (stage) => {
    stage.file('infra.yaml', file);
    await stage.nuage('infra', 'apply', '--yes');
    return { words: [], elsewhere: readActions };
  },
  'infra export': async (stage) => {
    stage.file('infra.yaml', file);
    await stage.nuage('infra', 'apply', '--yes');
    return { words: ['--stack', 'shop'], elsewhere: readActions };
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
