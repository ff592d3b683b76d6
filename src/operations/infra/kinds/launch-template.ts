import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { changedAttributes } from '../differences.ts';
import { imageFor } from '../images.ts';
import type { Doing, Kind } from '../kind.ts';
import { named } from '../named.ts';
import { profileOf, rolesOf } from '../profile-of.ts';
import { refer } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { idTag, protectTag, stackTag, tagSpecifications } from '../stack-tags.ts';
import { userDataDigest } from '../user-data-digest.ts';
import { findLaunchTemplates } from './launch-template-find.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html */
export const launchTemplate: Kind = {
  name: 'launch-template',
  idPath: 'LaunchTemplate.LaunchTemplateId',
  fixed: ['name'],
  sets: ['securityGroups'],
  declare: async (stack, { connection }) =>
    Promise.all(
      Object.entries(stack.launchTemplates ?? {}).map(async ([key, own]) => {
        const { name, ...base } = named(stack, 'launch-template', key, own);
        const { image, compared } = await imageFor(own.image, own.type, connection);
        return {
          ...base,
          attributes: {
            name,
            type: own.type,
            ...compared,
            securityGroups: own.securityGroups.map((group) => refer(`security-group.${group}`)),
            key: keyOf(own.key, stack),
            userData: userDataDigest(Buffer.from(own.userData ?? '')),
            profile: profileOf(own.instanceProfile, stack),
            rootGib: own.rootGib ?? null,
          },
          making: {
            image: image.ImageId ?? '',
            device: image.RootDeviceName ?? '',
            userData: own.userData ?? '',
            standing: rolesOf(own.instanceProfile, stack),
          },
        };
      }),
    ),
  find: findLaunchTemplates,
  create: ({ attributes, making, tags }) => ({
    call: {
      service: 'ec2',
      action: 'CreateLaunchTemplate',
      input: {
        LaunchTemplateName: attributes['name'],
        ClientToken: { $token: true },
        LaunchTemplateData: dataOf(attributes, making, tags),
        TagSpecifications: tagSpecifications(tags, 'launch-template'),
      },
    },
    reason: `${String(attributes['type'])} of ${String(attributes['image'] ?? attributes['imageId'])}`,
    made: attributes,
  }),
  update({ id, after, tags, making, details, step }): readonly Doing[] {
    const { latest, latestVersion } = details;
    // A run that was killed in between made the version, and it is the default one that is still another.
    const made = isJsonObject(latest) && changedAttributes(launchTemplate, latest, after).size === 0;
    const version: JsonValue = made
      ? String(latestVersion)
      : { $from: step(0), path: 'to_string(LaunchTemplateVersion.VersionNumber)' };
    return [
      ...(made
        ? []
        : [
            {
              call: {
                service: 'ec2',
                action: 'CreateLaunchTemplateVersion',
                input: {
                  LaunchTemplateId: id,
                  ClientToken: { $token: true },
                  LaunchTemplateData: dataOf(after, making, tags),
                },
              },
              reason: 'a template is never changed: it gets another version',
            },
          ]),
      {
        call: {
          service: 'ec2',
          action: 'ModifyLaunchTemplate',
          input: { LaunchTemplateId: id, DefaultVersion: version },
        },
        reason: 'machines that are launched from now on are of this version; those that run stay as they are',
      },
    ];
  },
  remove: ({ id }) => [
    {
      call: { service: 'ec2', action: 'DeleteLaunchTemplate', input: { LaunchTemplateId: id } },
      reason: 'all its versions go with it; machines that run stay',
      already: ['InvalidLaunchTemplateId.NotFound'],
    },
  ],
};

function keyOf(name: string | undefined, stack: Stack): JsonValue {
  if (name === undefined) return null;
  return stack.keyPairs?.[name] === undefined ? name : refer(`key-pair.${name}`);
}

/** Safe by default, as instances of a stack are: metadata by session tokens over one hop, an encrypted root volume. */
function dataOf(
  attributes: JsonObject,
  making: JsonObject,
  tags: Readonly<Record<string, string>>,
): JsonObject {
  const { type, securityGroups, key, profile, rootGib } = attributes;
  const { [stackTag]: _stack, [idTag]: _id, [protectTag]: _protect, ...forPeople } = tags;
  return {
    ImageId: making['image'],
    InstanceType: type,
    MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1, HttpEndpoint: 'enabled' },
    BlockDeviceMappings: [
      {
        DeviceName: making['device'],
        Ebs: { Encrypted: true, ...(rootGib === null ? {} : { VolumeSize: rootGib }) },
      },
    ],
    ...(Array.isArray(securityGroups) && securityGroups.length > 0
      ? { SecurityGroupIds: securityGroups }
      : {}),
    ...(key === null ? {} : { KeyName: key }),
    ...(profile === null ? {} : { IamInstanceProfile: { Name: profile } }),
    ...(making['userData'] === ''
      ? {}
      : { UserData: Buffer.from(String(making['userData'])).toString('base64') }),
    TagSpecifications: tagSpecifications(forPeople, 'instance', 'volume'),
  };
}
