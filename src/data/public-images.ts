import { Pack } from './pack.ts';

/** A public image, as far as it is known. */
export interface PublicImage {
  readonly id: string;
  readonly name: string;
  /** Empty when it is not known. */
  readonly description: string;
  readonly architecture: 'x86_64' | 'arm64' | 'i386';
  readonly ownerId: string;
  readonly windows: boolean;
  readonly rootDeviceName: string;
  readonly rootDeviceType: 'ebs' | 'instance-store';
  readonly virtualizationType: 'hvm' | 'paravirtual';
  /** The day that its name carries, as `2026-04-27`. */
  readonly released?: string;
}

const images = new Pack('public-images');
const parameters = new Pack('public-parameters');
type Images = readonly PublicImage[];
type Parameters = Readonly<Record<string, string>>;

/** The region whose images and parameters stand in for those of a region that has no table. */
const STAND_IN = 'us-east-1';
const EVERYWHERE = 'every';
const byId = new Map<string, ReadonlyMap<string, PublicImage>>();

/** The public images of a region. One without a table of its own (China, GovCloud, the newest) shows those of us-east-1. */
export function publicImages(region: string): ReadonlyMap<string, PublicImage> {
  const known = byId.get(region);
  if (known !== undefined) return known;
  const local = images.get<Images>(region) ?? images.get<Images>(STAND_IN) ?? [];
  const everywhere = images.get<Images>(EVERYWHERE) ?? [];
  const map = new Map([...local, ...everywhere].map((image) => [image.id, image]));
  byId.set(region, map);
  return map;
}

/** The public parameters of a region: `/aws/service/ami-amazon-linux-latest/…` to an image id. */
export function publicParameters(region: string): Parameters {
  return parameters.get<Parameters>(region) ?? parameters.get<Parameters>(STAND_IN) ?? {};
}
