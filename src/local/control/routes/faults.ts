import { readFaultRule } from '../../faults/read-rule.ts';
import { ControlError } from '../route.ts';
import type { Route } from '../route.ts';

/** The weather: the ordered fault rules. */
export const faultRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'faults',
    signed: true,
    bodyBytes: 0,
    run: ({ cloud }) => ({ faults: cloud.faults.list() }),
  },
  {
    method: 'POST',
    path: 'faults',
    signed: true,
    bodyBytes: 16 * 1024,
    run({ cloud, body }) {
      const id = cloud.faults.add(readFaultRule(body));
      return { fault: cloud.faults.list().find((fault) => fault.id === id) };
    },
  },
  {
    method: 'DELETE',
    path: 'faults',
    signed: true,
    bodyBytes: 0,
    run({ cloud }) {
      cloud.faults.clear();
      return { faults: [] };
    },
  },
  {
    method: 'DELETE',
    path: 'faults/*',
    signed: true,
    bodyBytes: 0,
    run({ cloud, name }) {
      if (!cloud.faults.remove(name))
        throw new ControlError(404, 'NoSuchFault', `There is no fault rule ${name}.`);
      return { faults: cloud.faults.list() };
    },
  },
];
