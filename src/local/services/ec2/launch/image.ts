import { publicParameters } from '../../../../data/public-images.ts';
import type { ActionContext } from '../../../action.ts';
import { missingParameter } from '../errors.ts';
import { imageUnavailable } from '../images/image-errors.ts';
import { findImage, imageById } from '../images/find-image.ts';
import type { ImageRow } from '../images/image-row.ts';

const parameterPrefix = 'resolve:ssm:';

/** The image of a launch. A lenient cloud takes an unknown one for a plain Linux of the type's architecture. */
export function readImage(id: string | undefined, architecture: string, context: ActionContext): ImageRow {
  if (id === undefined || id === '') throw missingParameter('ImageId');
  const named = id.startsWith(parameterPrefix)
    ? resolveParameter(id.slice(parameterPrefix.length), context)
    : id;
  if (context.lenient) return imageById(context, named) ?? unknownImage(named, architecture, context);
  const image = findImage(context, named);
  if (image.state !== 'available') throw imageUnavailable(named);
  return image;
}

/** `resolve:ssm:/aws/service/…`: the image that a public parameter names. */
function resolveParameter(name: string, context: ActionContext): string {
  return publicParameters(context.region)[name] ?? name;
}

function unknownImage(id: string, architecture: string, context: ActionContext): ImageRow {
  return {
    id,
    account: context.account,
    region: context.region,
    name: id,
    description: '',
    location: id,
    architecture,
    virtualizationType: 'hvm',
    hypervisor: 'xen',
    rootDeviceName: '/dev/xvda',
    rootDeviceType: 'ebs',
    enaSupport: true,
    platformDetails: 'Linux/UNIX',
    usageOperation: 'RunInstances',
    blockDevices: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, VolumeType: 'gp3', DeleteOnTermination: true } },
    ],
    state: 'available',
    public: true,
    launchAccounts: [],
    tags: [],
  };
}
