import type { DistributionConfig } from '../../../../wire/generated/cloudfront.ts';
import type { ActionContext } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { distributionExists, illegalUpdate, noDistribution } from '../errors.ts';
import { newEtag, newId } from '../ids.ts';
import { checkIfMatch } from '../if-match.ts';
import { DEPLOY_MS } from '../limits.ts';
import { keepAddresses } from './addresses.ts';
import { checkConfig } from './check.ts';
import { completeConfig } from './complete.ts';
import { distributions } from './state.ts';
import type { DistributionRow } from './state.ts';

export function mustFindDistribution({ state }: Pick<ActionContext, 'state'>, id: string): DistributionRow {
  const row = state.table(distributions).get(id);
  if (row === undefined) throw noDistribution();
  return row;
}

/** Makes a distribution, which every edge has a little later. */
export function createDistribution(
  context: ActionContext,
  given: DistributionConfig,
  tags: readonly Tag[],
): DistributionRow {
  const { state, random } = context;
  const table = state.table(distributions);
  const { CallerReference: reference } = given;
  for (const { id } of table.list({ index: 'reference', equals: reference })) throw distributionExists(id);
  checkConfig(context, given);
  const sequence = [...table.list()].reduce((last, row) => Math.max(last, row.sequence), 0) + 1;
  const row = {
    id: newId('E', random),
    domain: newId('D', random).toLowerCase(),
    config: completeConfig(given),
    tags,
    sequence,
    ...version(context),
  };
  keepAddresses(context, row);
  table.put(row);
  return row;
}

/** Gives a distribution another configuration. */
export function updateDistribution(
  context: ActionContext,
  { Id: id, IfMatch }: { readonly Id: string; readonly IfMatch?: string | undefined },
  given: DistributionConfig,
): DistributionRow {
  const before = mustFindDistribution(context, id);
  checkIfMatch(IfMatch, before.etag);
  if (given.CallerReference !== before.config.CallerReference) throw illegalUpdate();
  checkConfig(context, given);
  const row = { ...before, config: completeConfig(given), ...version(context) };
  keepAddresses(context, row);
  context.state.table(distributions).put(row);
  return row;
}

function version({ random, now, lenient }: ActionContext) {
  return { etag: newEtag(random), modified: now, deployed: lenient ? now : now + DEPLOY_MS };
}
