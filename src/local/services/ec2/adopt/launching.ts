import type { TimerContext } from '../../../action.ts';
import { keyPairs } from '../keys/key-pair-row.ts';
import { templates, templateVersions } from '../launch-templates/template-row.ts';
import type { FoundEc2 } from './found.ts';
import { oneOf, tagsOf } from './given.ts';

/** What instances are launched with: key pairs and launch templates. */
export function adoptLaunching(found: FoundEc2, { account, region, state, now }: TimerContext): void {
  for (const key of found.keyPairs)
    state.table(keyPairs).put({
      id: key.KeyPairId ?? '',
      account,
      region,
      name: key.KeyName ?? '',
      type: oneOf(['rsa', 'ed25519'], key.KeyType, 'rsa'),
      fingerprint: key.KeyFingerprint ?? '',
      publicKey: key.PublicKey ?? '',
      createTime: key.CreateTime?.getTime() ?? now,
      tags: tagsOf(key.Tags),
    });
  for (const template of found.templates)
    state.table(templates).put({
      id: template.LaunchTemplateId ?? '',
      account,
      region,
      name: template.LaunchTemplateName ?? '',
      createTime: template.CreateTime?.getTime() ?? now,
      createdBy: template.CreatedBy ?? '',
      defaultVersion: template.DefaultVersionNumber ?? 1,
      latestVersion: template.LatestVersionNumber ?? 1,
      lastVersion: template.LatestVersionNumber ?? 1,
      tags: tagsOf(template.Tags),
    });
  for (const version of found.templateVersions)
    state.table(templateVersions).put({
      templateId: version.LaunchTemplateId ?? '',
      version: version.VersionNumber ?? 1,
      description: version.VersionDescription,
      createTime: version.CreateTime?.getTime() ?? now,
      createdBy: version.CreatedBy ?? '',
      data: version.LaunchTemplateData ?? {},
    });
}
