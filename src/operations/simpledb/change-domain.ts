import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry } from '../plan/step.ts';
import { formatBytes } from '../../words/bytes.ts';
import { count } from '../../words/count.ts';
import { findDomain, mustFindDomain } from './find-domain.ts';

interface Named {
  readonly name: string;
}

const metadata = (name: string) =>
  ({ service: 'sdb', action: 'DomainMetadata', input: { DomainName: name } }) as const;

/** Plans to make a domain. */
export async function planCreateDomain({ name }: Named, context: OperationContext): Promise<Plan> {
  const { account, region } = await onePlace('simpledb create', context);
  const found = await findDomain('simpledb create', name, context);
  const entry: PlanEntry =
    found === undefined
      ? {
          id: `domain-${name}`,
          account,
          region,
          target: name,
          call: { service: 'sdb', action: 'CreateDomain', input: { DomainName: name } },
          change: 'create',
          reason: 'it is not there',
          requires: [],
          after: [],
          undo: {
            steps: [
              {
                call: { service: 'sdb', action: 'DeleteDomain', input: { DomainName: name } },
                change: 'delete',
                reason: 'it was made by this run and is still empty',
                requires: [{ call: metadata(name), path: 'ItemCount', equals: 0 }],
              },
            ],
          },
        }
      : { skip: name, account, region, reason: 'it is there already' };
  return drawPlan(
    { operation: 'simpledb create', input: { name }, places: [{ account, region }] },
    [entry],
    context,
  );
}

/** Plans to delete a domain with all that is in it. */
export async function planDeleteDomain({ name }: Named, context: OperationContext): Promise<Plan> {
  const { account, region, items, values, bytes } = await mustFindDomain('simpledb delete', name, context);
  const empty = items === 0;
  const entry: PlanEntry = {
    id: `domain-${name}`,
    account,
    region,
    target: name,
    call: { service: 'sdb', action: 'DeleteDomain', input: { DomainName: name } },
    change: 'delete',
    reason: empty
      ? 'it is empty'
      : `with ${count(items, 'item')}, ${count(values, 'value')}, ${formatBytes(bytes)}`,
    requires: [{ call: metadata(name), path: 'ItemCount', equals: items }],
    after: [],
    undo: empty
      ? {
          steps: [
            {
              call: { service: 'sdb', action: 'CreateDomain', input: { DomainName: name } },
              change: 'create',
              reason: 'as it was, empty',
              requires: [],
            },
          ],
        }
      : { impossible: 'the items of a domain that was deleted do not come back' },
  };
  return drawPlan(
    { operation: 'simpledb delete', input: { name }, places: [{ account, region }] },
    [entry],
    context,
  );
}
