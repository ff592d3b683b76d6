/** The name of a resource of SES by its name or ARN (`…:template/welcome`). */
export function resourceName(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn.slice(nameOrArn.indexOf('/') + 1) : nameOrArn;
}
