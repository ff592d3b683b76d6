import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIni } from '../../../src/aws/config/ini-file.ts';
import { resolveSettings } from '../../../src/aws/config/settings.ts';
import { SharedConfig } from '../../../src/aws/config/shared-config.ts';
import { connect } from '../../../src/aws/connect.ts';
import { loadService } from '../../../src/wire/service.ts';
import { FakeTransport, fixedRandom, JumpingClock } from '../fakes.ts';

function home(config: string, credentials = ''): string {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-home-'));
  mkdirSync(join(directory, '.aws'));
  writeFileSync(join(directory, '.aws', 'config'), config);
  writeFileSync(join(directory, '.aws', 'credentials'), credentials);
  return directory;
}

function settings(config: string, environment: Record<string, string> = {}, options = {}) {
  return resolveSettings(options, environment, new SharedConfig(environment, home(config)));
}

const { metadata: s3 } = loadService('s3');
const { metadata: tagging } = loadService('resourcegroupstaggingapi');

describe('the form of the shared files', () => {
  test('sections, comments, quotes, nested keys and the spaces that people leave', () => {
    const sections = parseIni(
      '# a comment\n; another\n[default]\nregion = eu-west-1 # after a blank\noutput=json\n\n[profile "two words"]\r\nAWS_Access_Key_Id=AK#ID\n[services dev]\ns3 =\n  endpoint_url = http://localhost:4566\n  other = 1\nec2 =\n\tendpoint_url=http://x\nnot a pair\n',
    );
    expect(Object.fromEntries(sections)).toEqual({
      default: { region: 'eu-west-1', output: 'json' },
      'profile two words': { aws_access_key_id: 'AK#ID' },
      'services dev': {
        s3: { endpoint_url: 'http://localhost:4566', other: '1' },
        ec2: { endpoint_url: 'http://x' },
      },
    });
  });

  test('the credentials file wins over the config file', () => {
    const shared = new SharedConfig(
      {},
      home('[profile a]\nregion=x\naws_access_key_id=1\n', '[a]\naws_access_key_id=2\n'),
    );
    expect(shared.profile('a')).toEqual({ region: 'x', aws_access_key_id: '2' });
    expect(shared.profileNames()).toEqual(['a']);
  });
});

describe('where a setting comes from', () => {
  test('the region: option, AWS_REGION, AWS_DEFAULT_REGION, profile', () => {
    const config = '[default]\nregion = profile-1\n';
    const environment = { AWS_REGION: 'env-1', AWS_DEFAULT_REGION: 'env-2' };
    expect(settings(config, environment, { region: 'option-1' }).region).toBe('option-1');
    expect(settings(config, environment).region).toBe('env-1');
    expect(settings(config, { AWS_DEFAULT_REGION: 'env-2' }).region).toBe('env-2');
    expect(settings(config).region).toBe('profile-1');
    expect(settings('').region).toBeUndefined();
  });

  test('without a region the door stays shut, and says what to do', async () => {
    const options = { clock: new JumpingClock(), random: fixedRandom(), transport: new FakeTransport([]) };
    const opened = connect({ ...options, environment: {}, home: home('') });
    await expect(opened).rejects.toMatchObject({
      code: 'Configuration',
      exitCode: 64,
      message: 'No region is set.',
    });
  });

  test('a profile that is not there is named, with those that are', () => {
    expect(() => settings('[profile dev]\nregion=a\n[profile prod]\n', { AWS_PROFILE: 'stage' })).toThrow(
      /^The profile stage is in neither/,
    );
  });

  test('an endpoint: option, variable of the service, variable of all, services section, profile', () => {
    const config =
      '[default]\nendpoint_url = http://profile\nservices = dev\n[services dev]\ns3 =\n  endpoint_url = http://section\n';
    const environment = {
      AWS_ENDPOINT_URL: 'http://all',
      AWS_ENDPOINT_URL_S3: 'http://s3',
      AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API: 'http://tagging',
    };
    expect(settings(config, environment, { endpointUrl: 'http://option' }).endpoint(s3)?.url).toBe(
      'http://option',
    );
    expect(settings(config, environment).endpoint(s3)).toEqual({
      url: 'http://s3',
      from: 'AWS_ENDPOINT_URL_S3',
    });
    expect(settings(config, environment).endpoint(tagging)?.url).toBe('http://tagging');
    expect(settings(config, { AWS_ENDPOINT_URL: 'http://all' }).endpoint(s3)?.url).toBe('http://all');
    expect(settings(config).endpoint(s3)?.url).toBe('http://section');
    expect(settings(config).endpoint(tagging)?.url).toBe('http://profile');
    expect(
      settings(config, { ...environment, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }).endpoint(s3),
    ).toBeUndefined();
  });

  test('retries, FIPS and dual stack', () => {
    const config =
      '[default]\nretry_mode = adaptive\nmax_attempts = 7\nuse_fips_endpoint = true\nuse_dualstack_endpoint = TRUE\n';
    expect(settings(config)).toMatchObject({
      retryMode: 'adaptive',
      maxAttempts: 7,
      fips: true,
      dualStack: true,
    });
    expect(
      settings(config, { AWS_RETRY_MODE: 'legacy', AWS_MAX_ATTEMPTS: '2', AWS_USE_FIPS_ENDPOINT: 'false' }),
    ).toMatchObject({ retryMode: 'standard', maxAttempts: 2, fips: false });
    expect(() => settings('', { AWS_MAX_ATTEMPTS: 'many' })).toThrow('The number of attempts is many.');
    expect(() => settings('', { AWS_RETRY_MODE: 'hectic' })).toThrow('The retry mode is hectic.');
  });
});
