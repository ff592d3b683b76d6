/** Beginnings of tag keys whose resources belong to somebody who looks after them, and who that is. */
const keepers: readonly (readonly [start: string, keeper: string])[] = [
  ['aws:backup:', 'AWS Backup'],
  ['aws:dlm:', 'a lifecycle policy'],
  ['aws:cloudformation:', 'a CloudFormation stack'],
  ['aws:elasticbeanstalk:', 'an Elastic Beanstalk environment'],
  ['aws:elasticmapreduce:', 'an EMR cluster'],
  ['aws:eks:', 'an EKS cluster'],
  ['eks:', 'an EKS cluster'],
  ['kubernetes.io/', 'Kubernetes'],
  ['k8s.io/', 'Kubernetes'],
  ['elbv2.k8s.aws/', 'Kubernetes'],
  ['service.k8s.aws/', 'Kubernetes'],
  ['karpenter.sh/', 'Karpenter'],
  ['karpenter.k8s.aws/', 'Karpenter'],
  ['ebs.csi.aws.com/', 'Kubernetes'],
  ['CSIVolumeName', 'Kubernetes'],
  ['KubernetesCluster', 'Kubernetes'],
  ['nuage:backup', 'a backup of nuage'],
  ['nuage:rotation', 'a rotation of nuage'],
  ['nuage:stack', 'a stack of nuage'],
];

/** Who looks after a resource, by its tags; undefined when nobody says so. */
export function keptByTag(tags: Readonly<Record<string, string>>): string | undefined {
  for (const [start, keeper] of keepers) {
    if (Object.keys(tags).some((key) => key.startsWith(start))) return `it belongs to ${keeper}`;
  }
  return undefined;
}
