import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { aliasStep, findAlias } from './alias-step.ts';
import { findFunction, versionsOf } from './find-function.ts';

export interface AliasRollbackInput {
  readonly name: string;
  readonly alias: string;
  /** A version's number; the newest one before the alias's when absent. */
  readonly to?: string | undefined;
}

/** Plans to move an alias back to an earlier version. */
export async function planAliasRollback(
  { name: given, alias, to }: AliasRollbackInput,
  context: OperationContext,
): Promise<Plan> {
  const { account, region, name, connection } = await findFunction('lambda rollback', given, context);
  const before = await findAlias(connection, name, alias);
  if (before === undefined)
    throw new NuageError('AliasNotFound', `${name} has no alias ${alias}.`, {
      hint: `Make it with: nuage lambda publish ${name} --alias ${alias}`,
    });
  const numbers = (await versionsOf(connection, name)).map(({ Version = '' }) => Version);
  const version = to ?? numbers.findLast((one) => Number(one) < Number(before.FunctionVersion));
  if (version === undefined)
    throw new NuageError(
      'NoEarlierVersion',
      `${name} has no version before ${before.FunctionVersion}, which ${alias} means.`,
    );
  if (!numbers.includes(version))
    throw new NuageError('VersionNotFound', `${name} has no version ${version}.`, {
      hint: `It has ${numbers.join(', ')}.`,
    });
  return drawPlan(
    { operation: 'lambda rollback', input: { name, alias, to }, places: [{ account, region }] },
    [aliasStep({ account, region, name, alias, before, version, after: [] })],
    context,
  );
}
