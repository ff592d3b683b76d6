import { many, one, toggle } from './arguments.ts';
import type { Arguments, Value, Values } from './arguments.ts';
import { choice, endpoint, file, text } from './values.ts';

function suggesting(suggest: 'region' | 'profile', value: Value<string>): Value<string> {
  return { ...value, suggest };
}

export const outputFormats = ['table', 'json', 'yaml', 'text'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** Flags that every command takes, before or after its name. */
export const globalFlags = {
  profile: one(suggesting('profile', text('NAME', 'the profile of ~/.aws to use'))),
  region: many(suggesting('region', text('REGION', 'a region to work in; repeat it, or say all'))),
  account: many(text('ACCOUNT', 'an account of nuage.yaml, by name or id; repeat it, or say all')),
  'role-arn': one(text('ARN', 'a role to assume for every call')),
  'mfa-serial': one(text('SERIAL', 'the MFA device whose code the role of --role-arn wants')),
  'endpoint-url': one(endpoint('send every call to this address')),
  local: toggle('work on the local cloud in ~/.nuage/local, never on AWS'),
  output: one(choice(outputFormats, 'how to print what was found'), undefined, { short: 'o' }),
  query: one(text('JMESPATH', 'print only the part of the result that this selects')),
  'no-color': toggle('print without colours'),
  yes: toggle('do not ask before changing anything', { short: 'y' }),
  'plan-out': one(file('save the plan to this file and change nothing')),
  'detailed-exitcode': toggle('exit with 2 when the plan holds changes and they were not applied'),
  config: one(file('the configuration to use instead of the nuage.yaml found from here upward')),
  debug: toggle('tell each call and its time on standard error, and errors with their stack'),
  help: toggle('tell what the command does and how', { short: 'h' }),
} satisfies Arguments;

export type GlobalFlags = Values<typeof globalFlags>;
