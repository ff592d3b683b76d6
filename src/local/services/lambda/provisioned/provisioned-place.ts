import type { TimerContext } from '../../../timer-context.ts';
import { findAlias } from '../aliases.ts';
import { functionNotFound, invalidParameter } from '../errors.ts';
import { findVersion, functionArn, readName } from '../names.ts';
import type { FoundVersion } from '../names.ts';
import { functions, LATEST } from '../state.ts';

/** The version or alias that a request is about, which must be there. */
export function provisionedPlace(
  context: TimerContext,
  text: string,
  given: string,
  unpublished = 'The function resource provided must be an alias or a published version.',
): FoundVersion & { readonly qualifier: string } {
  const { name, qualifier = given } = readName(context, text, given);
  if (qualifier === LATEST) throw invalidParameter(unpublished);
  if (!/^\d+$/.test(qualifier)) findAlias(context, name, qualifier);
  if (context.state.table(functions).get(name) === undefined)
    throw functionNotFound(functionArn(context, name, qualifier));
  return { ...findVersion(context, text, given), qualifier };
}
