import type { CleanupKind, Kind } from './candidate.ts';
import { addresses } from './kinds/addresses.ts';
import { images } from './kinds/images.ts';
import { keyPairs } from './kinds/key-pairs.ts';
import { launchTemplateVersions } from './kinds/launch-template-versions.ts';
import { multipartUploads } from './kinds/multipart-uploads.ts';
import { securityGroups } from './kinds/security-groups.ts';
import { snapshots } from './kinds/snapshots.ts';
import { volumes } from './kinds/volumes.ts';

export const kinds: Readonly<Record<CleanupKind, Kind>> = {
  'launch-template-versions': launchTemplateVersions,
  images,
  snapshots,
  volumes,
  addresses,
  'multipart-uploads': multipartUploads,
  'security-groups': securityGroups,
  'key-pairs': keyPairs,
};
