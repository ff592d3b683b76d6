import type { Caller } from '../../../caller.ts';
import type { State } from '../../../store/table.ts';
import { covers } from './scope.ts';
import { grants } from './state.ts';
import type { GrantRow, Permission } from './state.ts';

/** As whom somebody is granted something: a session as its role. */
const granteeOf = ({ roleArn, arn }: Caller): string => roleArn ?? arn;

export function grantsOf(state: State, caller: Caller): readonly GrantRow[] {
  return [...state.table(grants).list({ index: 'grantee', equals: granteeOf(caller) })];
}

const includes = (granted: Permission, asked: string): boolean =>
  granted === 'READWRITE' || granted === asked;

/** The narrowest grant by which somebody may do what he asks for. */
export function grantFor(
  state: State,
  caller: Caller,
  { Target, Permission: asked }: { readonly Target: string; readonly Permission: string },
): GrantRow | undefined {
  const fitting = grantsOf(state, caller).filter(
    ({ scope, permission }) => includes(permission, asked) && covers(scope, Target),
  );
  return fitting.sort((a, b) => b.scope.length - a.scope.length)[0];
}

export const isPermission = (text: string): text is Permission =>
  text === 'READ' || text === 'WRITE' || text === 'READWRITE';
