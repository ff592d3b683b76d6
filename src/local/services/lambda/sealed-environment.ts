import type { State } from '../../store/table.ts';
import type { FunctionSettings } from './state.ts';

/** The variables of a function's environment. */
type Variables = Readonly<Record<string, string>>;

/** The versions of a function share what was sealed once. */
const bound = 'lambda-environment';

/** People put passwords there: Lambda keeps variables encrypted, and so does the data directory. */
export function sealEnvironment(state: State, variables: Variables | undefined): string | undefined {
  return variables === undefined ? undefined : state.sealer.seal(JSON.stringify(variables), bound);
}

export function openEnvironment(
  state: State,
  { sealedEnvironment }: Pick<FunctionSettings, 'sealedEnvironment'>,
): Variables | undefined {
  if (sealedEnvironment === undefined) return undefined;
  const variables: Variables = JSON.parse(state.sealer.open(sealedEnvironment, bound));
  return variables;
}
