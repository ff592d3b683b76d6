import { invalidTrailArn, invalidTrailName } from '../errors.ts';

const LEAST = 3;
const MOST = 128;

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html, with the sentences of the service. */
export function checkName(name: string): void {
  if (name.length < LEAST)
    throw invalidTrailName(
      `Trail name too short. Minimum allowed length: ${LEAST} characters. Specified name length: ${name.length} characters.`,
    );
  if (name.length > MOST)
    throw invalidTrailName(
      `Trail name too long. Maximum allowed length: ${MOST} characters. Specified name length: ${name.length} characters.`,
    );
  if (!/^[a-z\d]/i.test(name)) throw invalidTrailName('Trail name must starts with a letter or number.');
  if (!/[a-z\d]$/i.test(name)) throw invalidTrailName('Trail name must ends with a letter or number.');
  if (!/^[\w.-]+$/.test(name))
    throw invalidTrailName(
      'Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_).',
    );
}

/** A trail by its name, which means one of this region, or by its ARN. */
export function readTrail(given: string, region: string): { readonly region: string; readonly name: string } {
  if (!given.startsWith('arn:')) {
    checkName(given);
    return { region, name: given };
  }
  const [, home, name] = /^arn:[^:]+:cloudtrail:([^:]+):\d{12}:trail\/(.+)$/.exec(given) ?? [];
  if (home === undefined || name === undefined) throw invalidTrailArn(given);
  return { region: home, name };
}
