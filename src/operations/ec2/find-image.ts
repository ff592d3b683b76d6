import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { Image } from '../../wire/generated/ec2.ts';

const amazon = '/aws/service/ami-amazon-linux-latest';
const canonical = '/aws/service/canonical/ubuntu/server';
const debian = '/aws/service/debian/release';
const windows = '/aws/service/ami-windows-latest';

/** Names of images by what AWS and the publishers keep in public parameters, for an architecture as EC2 names it. */
const parameters: Readonly<Record<string, (architecture: string) => string>> = {
  al2023: (arch) => `${amazon}/al2023-ami-kernel-default-${arch}`,
  'al2023-minimal': (arch) => `${amazon}/al2023-ami-minimal-kernel-default-${arch}`,
  al2: (arch) => `${amazon}/amzn2-ami-kernel-5.10-hvm-${arch}-gp2`,
  'ubuntu-24.04': (arch) => `${canonical}/24.04/stable/current/${debianArch(arch)}/hvm/ebs-gp3/ami-id`,
  'ubuntu-22.04': (arch) => `${canonical}/22.04/stable/current/${debianArch(arch)}/hvm/ebs-gp2/ami-id`,
  'debian-12': (arch) => `${debian}/12/latest/${debianArch(arch)}`,
  'windows-2025': () => `${windows}/Windows_Server-2025-English-Full-Base`,
  'windows-2022': () => `${windows}/Windows_Server-2022-English-Full-Base`,
};

/** The names that stand for the newest image of a system. */
export const imageNames: readonly string[] = Object.keys(parameters);

function debianArch(architecture: string): string {
  return architecture === 'x86_64' ? 'amd64' : architecture;
}

/**
 * Finds the image that a person means: a name such as `al2023`, a public parameter (`/aws/service/…`), or an id.
 * `architectures` are those that the instance type runs, the wanted one first.
 */
export async function findImage(
  asked: string,
  architectures: readonly string[],
  connection: Connection,
): Promise<Image> {
  const architecture = architectures.find((one) => one === 'x86_64' || one === 'arm64') ?? 'x86_64';
  const id = asked.startsWith('ami-') ? asked : await imageOfParameter(asked, architecture, connection);
  const { Images = [] } = await connection.call('ec2', 'DescribeImages', { ImageIds: [id] });
  const [image] = Images;
  if (image === undefined) {
    throw new NuageError('InvalidAMIID.NotFound', `The image id '[${id}]' does not exist`);
  }
  return image;
}

async function imageOfParameter(
  asked: string,
  architecture: string,
  connection: Connection,
): Promise<string> {
  const Name = asked.startsWith('/')
    ? asked
    : Object.hasOwn(parameters, asked)
      ? parameters[asked]?.(architecture)
      : undefined;
  if (Name === undefined) {
    throw new UsageError(`There is no image named ${asked}.`, {
      hint: `Names are ${imageNames.join(', ')}; or give a public parameter (/aws/service/…) or an image id (ami-…).`,
    });
  }
  try {
    const { Parameter } = await connection.call('ssm', 'GetParameter', { Name });
    if (Parameter?.Value !== undefined) return Parameter.Value;
  } catch (error) {
    if (!isServiceError(error, 'ParameterNotFound')) throw error;
  }
  throw new NuageError(
    'ImageNotFound',
    `${connection.region} has no public parameter ${Name} for ${asked}.`,
    {
      hint: 'Name another image, or give its id: --image ami-…',
    },
  );
}
