import type { ModifyInstanceAttributeRequest } from '../../../../wire/generated/ec2.ts';
import { noAttribute, severalAttributes, unknownAttribute } from '../errors.ts';

type Request = ModifyInstanceAttributeRequest;

/** The one attribute that a request changes, and what it is to be. */
export type AttributeChange =
  | { readonly name: 'blockDeviceMapping'; readonly devices: NonNullable<Request['BlockDeviceMappings']> }
  | { readonly name: 'groupSet'; readonly groupIds: readonly string[] }
  | { readonly name: FlagAttribute; readonly flag: boolean }
  | { readonly name: TextAttribute; readonly text: string };

export type FlagAttribute =
  | 'disableApiStop'
  | 'disableApiTermination'
  | 'ebsOptimized'
  | 'enaSupport'
  | 'sourceDestCheck';
export type TextAttribute =
  | 'instanceInitiatedShutdownBehavior'
  | 'instanceType'
  | 'kernel'
  | 'ramdisk'
  | 'sriovNetSupport'
  | 'userData';

const flags: readonly FlagAttribute[] = [
  'disableApiStop',
  'disableApiTermination',
  'ebsOptimized',
  'enaSupport',
  'sourceDestCheck',
];
const texts: readonly TextAttribute[] = [
  'instanceInitiatedShutdownBehavior',
  'instanceType',
  'kernel',
  'ramdisk',
  'sriovNetSupport',
  'userData',
];

/**
 * Reads which attribute a request changes: one, named by its own member or by `Attribute` and `Value`. None and
 * several are refused as AWS refuses them.
 */
export function readChange(request: Request): AttributeChange {
  const changes = [...ownMembers(request)];
  if (request.Attribute !== undefined && request.Value !== undefined)
    changes.push(byName(request.Attribute, request.Value));
  const [change, another] = changes;
  if (another !== undefined) throw severalAttributes();
  if (change === undefined) throw noAttribute();
  return change;
}

function* ownMembers(request: Request): Generator<AttributeChange> {
  const flagged: Readonly<Record<FlagAttribute, { readonly Value?: boolean | undefined } | undefined>> = {
    disableApiStop: request.DisableApiStop,
    disableApiTermination: request.DisableApiTermination,
    ebsOptimized: request.EbsOptimized,
    enaSupport: request.EnaSupport,
    sourceDestCheck: request.SourceDestCheck,
  };
  const written: Readonly<Record<TextAttribute, string | undefined>> = {
    instanceInitiatedShutdownBehavior: request.InstanceInitiatedShutdownBehavior?.Value,
    instanceType: request.InstanceType?.Value,
    kernel: request.Kernel?.Value,
    ramdisk: request.Ramdisk?.Value,
    sriovNetSupport: request.SriovNetSupport?.Value,
    userData: request.UserData === undefined ? undefined : base64(request.UserData.Value),
  };
  for (const name of flags) {
    const flag = flagged[name]?.Value;
    if (flag !== undefined) yield { name, flag };
  }
  for (const name of texts) {
    const text = written[name];
    if (text !== undefined) yield { name, text };
  }
  if (request.Groups !== undefined && request.Groups.length > 0)
    yield { name: 'groupSet', groupIds: request.Groups };
  if (request.BlockDeviceMappings !== undefined && request.BlockDeviceMappings.length > 0)
    yield { name: 'blockDeviceMapping', devices: request.BlockDeviceMappings };
}

function byName(name: string, value: string): AttributeChange {
  const flag = flags.find((candidate) => candidate === name);
  if (flag !== undefined) return { name: flag, flag: value.toLowerCase() === 'true' };
  const text = texts.find((candidate) => candidate === name);
  if (text !== undefined) return { name: text, text: value };
  if (name === 'groupSet') return { name, groupIds: [value] };
  throw unknownAttribute(name);
}

function base64(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : Buffer.from(bytes).toString('base64');
}
