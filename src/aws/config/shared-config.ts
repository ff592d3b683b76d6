import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { parseIni } from './ini-file.ts';
import type { IniSection } from './ini-file.ts';

/** The environment's variables, handed down from the outermost room. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A profile: what both shared files say under its name, the credentials file winning. */
export type Profile = Readonly<Record<string, string>>;

/** `~/.aws/config` and `~/.aws/credentials`, read when first asked. */
export class SharedConfig {
  readonly configFile: string;
  readonly credentialsFile: string;
  #sections:
    | { config: ReadonlyMap<string, IniSection>; credentials: ReadonlyMap<string, IniSection> }
    | undefined;

  constructor(environment: Environment, home: string) {
    this.configFile = expand(environment['AWS_CONFIG_FILE'], home) ?? join(home, '.aws', 'config');
    this.credentialsFile =
      expand(environment['AWS_SHARED_CREDENTIALS_FILE'], home) ?? join(home, '.aws', 'credentials');
  }

  /** Undefined when neither file knows the name. */
  profile(name: string): Profile | undefined {
    const { config, credentials } = this.#read();
    const named = config.get(`profile ${name}`) ?? (name === 'default' ? config.get('default') : undefined);
    const keys = credentials.get(name);
    return named === undefined && keys === undefined ? undefined : { ...texts(named), ...texts(keys) };
  }

  profileNames(): readonly string[] {
    const { config, credentials } = this.#read();
    const named = [...config.keys()].flatMap((name) =>
      name === 'default' ? name : name.startsWith('profile ') ? name.slice('profile '.length) : [],
    );
    return [...new Set([...named, ...credentials.keys()])].toSorted();
  }

  /** The service's own settings in the `[services …]` section that a profile names. `service` is its id: `api_gateway`. */
  service(profile: Profile, service: string): Profile {
    const { config } = this.#read();
    const section =
      profile['services'] === undefined ? undefined : config.get(`services ${profile['services']}`);
    const settings = section?.[service];
    return typeof settings === 'object' ? settings : {};
  }

  #read(): { config: ReadonlyMap<string, IniSection>; credentials: ReadonlyMap<string, IniSection> } {
    this.#sections ??= { config: readIni(this.configFile), credentials: readIni(this.credentialsFile) };
    return this.#sections;
  }
}

function expand(path: string | undefined, home: string): string | undefined {
  if (path === undefined || path === '') return undefined;
  return path.startsWith('~/') ? join(home, path.slice(2)) : path;
}

function readIni(path: string): ReadonlyMap<string, IniSection> {
  try {
    return parseIni(readFileSync(path, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return new Map();
    throw new ConfigurationError(`${path} cannot be read.`, { cause: error });
  }
}

function texts(section: IniSection | undefined): Profile {
  return Object.fromEntries(
    Object.entries(section ?? {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}
