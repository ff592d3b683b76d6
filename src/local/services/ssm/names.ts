import type { Place } from '../../blocks/arns.ts';
import { parseArn } from '../../blocks/arns.ts';
import { reservedName, tooManyLevels, validation } from './errors.ts';
import { PARAMETER_LIMITS } from './limits.ts';

/** The ARN of a parameter: its name follows `parameter`, with a slash in between in any case. */
export function parameterArn(place: Place, name: string): string {
  const owner = name.startsWith('/aws/') ? '' : place.account;
  const path = name.startsWith('/') ? name : `/${name}`;
  return `arn:${place.partition}:ssm:${place.region}:${owner}:parameter${path}`;
}

/** What a request names: a parameter, and maybe one of its versions or labels. */
export interface NamedParameter {
  /** The names that it can have: an ARN does not tell whether the name begins with a slash. */
  readonly names: readonly string[];
  /** `3` or a label. */
  readonly selector?: string | undefined;
}

/** Reads `name`, `name:3`, `name:label`, or an ARN with or without one of these at its end. */
export function readName(text: string): NamedParameter {
  const arn = text.startsWith('arn:') ? parseArn(text) : undefined;
  const path = arn?.resource.startsWith('parameter/') ? arn.resource.slice('parameter'.length) : undefined;
  const full = path ?? text;
  const colon = full.indexOf(':');
  const name = colon < 0 ? full : full.slice(0, colon);
  const selector = colon < 0 ? undefined : full.slice(colon + 1);
  // At the top of the hierarchy, `/name` finds `name`, too: they have one ARN.
  const bare = name.lastIndexOf('/') === 0 ? name.slice(1) : undefined;
  return { names: bare === undefined || bare === '' ? [name] : [name, bare], selector };
}

const CHARACTERS = /^[a-zA-Z0-9_.\-/]+$/;

const PATH_RULE =
  'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of ' +
  'sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 ' +
  'symbols .-_';

/** Refuses a name that a new parameter cannot have, with Parameter Store's sentence for what is wrong. */
export function checkNewName(name: string, place: Place): void {
  const path = name.includes('/');
  const bare = name.replace(/^\//, '').toLowerCase();
  if (bare.startsWith('aws') && name.startsWith('/') && bare.includes('/')) throw reservedName(name);
  if (bare.startsWith('aws') || bare.startsWith('ssm')) {
    throw validation(
      bare.includes('/')
        ? PATH_RULE
        : 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).',
    );
  }
  if (path && !name.startsWith('/')) throw validation('Parameter name must be a fully qualified name.');
  if (!CHARACTERS.test(name) || name.includes('//') || name.endsWith('/')) {
    throw validation(PATH_RULE);
  }
  if (name.split('/').length - 1 > PARAMETER_LIMITS.levels) throw tooManyLevels();
  if (parameterArn(place, name).length > PARAMETER_LIMITS.name) {
    throw validation(
      `Parameter name is too long: with its ARN it can have ${PARAMETER_LIMITS.name} characters.`,
    );
  }
}

/** Refuses a name to read by whose path is none: a slash inside it and none before it, or one after another. */
export function checkReadName(name: string): void {
  if (name.includes('//') || (name.includes('/') && !name.startsWith('/'))) throw validation(PATH_RULE);
}

/** Refuses a path that is none. */
export function checkPath(path: string): void {
  if (path.startsWith('/') && !path.includes('//') && CHARACTERS.test(path)) return;
  throw validation(
    "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash " +
      '"/". It can\'t be prefixed with "aws" or "ssm" (case-insensitive). It must use only letters, numbers, or the ' +
      'following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, ' +
      'if specified, must use the forward slash symbol "/". Valid example: /get/parameters2-/by1./path0_.',
  );
}

/** Whether a parameter lies under a path: directly, or anywhere below. The root also holds the names without a slash. */
export function isUnder(name: string, path: string, recursive: boolean): boolean {
  const prefix = path.endsWith('/') ? path : `${path}/`;
  const full = name.startsWith('/') ? name : `/${name}`;
  if (!full.startsWith(prefix)) return false;
  return recursive || !full.slice(prefix.length).includes('/');
}
