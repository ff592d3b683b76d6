import type { Connection } from '../../aws/connection.ts';
import type { Image } from '../../wire/generated/ec2.ts';
import { findImage } from '../ec2/find-image.ts';
import { typeInfo } from '../ec2/type-info.ts';

/**
 * An image without what changes from build to build: dates, kernels, versions. `al2023` names another image every two
 * weeks, and an instance must not be replaced for that; another system or architecture is another family.
 */
export function familyOf(name: string): string {
  return name
    .replaceAll(/\d{4}\.\d+\.\d{8}\.\d+|\d{8}(?:\.\d+)*|\d{4}\.\d{2}\.\d{2}/g, '#')
    .replaceAll(/kernel-\d+\.\d+/g, 'kernel-#')
    .replaceAll(/(?<=amzn2-ami-kernel-#-hvm-)\d[\d.]*/g, '#');
}

/** The image that an instance is launched with, and how an existing one is compared with it. */
export async function imageFor(
  asked: string,
  type: string,
  connection: Connection,
): Promise<{
  readonly image: Image;
  readonly compared: { readonly image: string } | { readonly imageId: string };
}> {
  const info = await typeInfo(type, connection);
  const image = await findImage(asked, info.ProcessorInfo?.SupportedArchitectures ?? [], connection);
  return {
    image,
    compared: asked.startsWith('ami-') ? { imageId: asked } : { image: familyOf(image.Name ?? asked) },
  };
}

/** The names of images by id; those that are gone or belong to others who hid them are left out. */
export async function imageNames(
  ids: readonly string[],
  connection: Connection,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (let at = 0; at < ids.length; at += 200) {
    // A filter leaves out what is gone, where a list of ids would refuse the whole call.
    const Filters = [{ Name: 'image-id', Values: ids.slice(at, at + 200) }];
    for await (const page of connection.pages('ec2', 'DescribeImages', {
      Filters,
      IncludeDeprecated: true,
    })) {
      for (const { ImageId = '', Name = '' } of page.Images ?? []) names.set(ImageId, Name);
    }
  }
  return names;
}
