import { instanceType, typesOfferedIn, zonesOffering } from '../../../../data/instance-types.ts';
import type { InstanceTypeFacts } from '../../../../data/instance-type-facts.ts';
import type { ActionContext } from '../../../action.ts';
import {
  architectureMismatch,
  ebsOptimizedUnsupported,
  typeNotInRegion,
  typeNotInZone,
  typeUnknown,
  virtualizationMismatch,
} from '../errors.ts';
import type { ImageRow } from '../images/image-row.ts';

/** What AWS launches when a request names no type. */
const defaultType = 'm1.small';

/** The type of a launch. `facts` is undefined only for a type that a lenient cloud let pass. */
export interface LaunchType {
  readonly name: string;
  readonly facts: InstanceTypeFacts | undefined;
}

/** Reads the type of a launch or a change of type: it has to exist, and the region has to offer it. */
export function readType(name: string | undefined, context: ActionContext): LaunchType {
  const type = { name: name ?? defaultType, facts: instanceType(name ?? defaultType) };
  if (context.lenient) return type;
  if (type.facts === undefined) throw typeUnknown(type.name);
  if (zonesOffering(context.region, type.name)?.length === 0) throw typeNotInRegion();
  return type;
}

/** Whether a zone offers the type. Where it is not known what a region offers, all of its zones do. */
export function isOffered(type: LaunchType, zone: string, context: ActionContext): boolean {
  return context.lenient || (typesOfferedIn(context.region, zone)?.has(type.name) ?? true);
}

/** Refuses a type that the zone does not offer, and says which zones do. */
export function checkZone(type: LaunchType, zone: string, context: ActionContext): void {
  if (!isOffered(type, zone, context))
    throw typeNotInZone(type.name, zone, zonesOffering(context.region, type.name) ?? []);
}

/** Refuses an image that does not run on the type. */
export function checkImage(
  type: LaunchType,
  image: Pick<ImageRow, 'architecture' | 'virtualizationType'>,
): void {
  const { facts } = type;
  if (facts === undefined) return;
  const { SupportedArchitectures: architectures } = facts.ProcessorInfo;
  if (!architectures.includes(image.architecture))
    throw architectureMismatch(architectures, image.architecture);
  const virtualization = facts.SupportedVirtualizationTypes;
  if (!virtualization.includes(image.virtualizationType))
    throw virtualizationMismatch(virtualization[0] ?? 'hvm', type.name);
}

/** Whether a type needs the network adapter that an image, or an instance made of one, has no support for. */
export function lacksEna({ facts }: LaunchType, image: Pick<ImageRow, 'enaSupport'>): boolean {
  return facts?.NetworkInfo.EnaSupport === 'required' && !image.enaSupport;
}

/** Refuses to have a type optimized for EBS that cannot be. Those that always are take any wish. */
export function checkEbsOptimized({ facts }: LaunchType, wanted: boolean): void {
  if (wanted && facts?.EbsInfo.EbsOptimizedSupport === 'unsupported') throw ebsOptimizedUnsupported();
}

/** The firmware that an image of a boot mode starts with on a type. */
export function currentBootMode(
  type: LaunchType,
  bootMode: string | undefined,
  architecture: string,
): string {
  const supported = type.facts?.SupportedBootModes ?? [];
  if (bootMode === 'uefi-preferred') return supported.includes('uefi') ? 'uefi' : 'legacy-bios';
  if (bootMode !== undefined) return bootMode;
  return architecture.startsWith('arm64') ? 'uefi' : 'legacy-bios';
}
