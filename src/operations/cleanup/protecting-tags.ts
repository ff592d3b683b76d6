/** Beginnings of tag keys whose resources belong to somebody who looks after them, and who that is. */
const keepers: readonly (readonly [start: string, keeper: string])[] = [
  ['aws:backup:', 'AWS Backup'],
  ['aws:dlm:', 'a lifecycle policy'],
  ['aws:cloudformation:', 'a CloudFormation stack'],
  ['kubernetes.io/', 'Kubernetes'],
  ['ebs.csi.aws.com/', 'Kubernetes'],
  ['CSIVolumeName', 'Kubernetes'],
  ['KubernetesCluster', 'Kubernetes'],
  ['nuage:backup', 'a backup of nuage'],
  ['nuage:rotation', 'a rotation of nuage'],
];

/** Who looks after a resource, by its tags; undefined when nobody says so. */
export function keptByTag(tags: Readonly<Record<string, string>>): string | undefined {
  for (const [start, keeper] of keepers) {
    if (Object.keys(tags).some((key) => key.startsWith(start))) return `it belongs to ${keeper}`;
  }
  return undefined;
}
