import type { ActionContext } from '../../action.ts';
import { globalArn } from '../../blocks/arns.ts';

export const dashboardArn = (context: ActionContext, name: string): string =>
  globalArn(context, 'cloudwatch', `dashboard/${name}`);

/** What is wrong with the body of a dashboard, as CloudWatch says it. */
export interface DashboardFlaw {
  readonly DataPath: string;
  readonly Message: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: ReadonlySet<string> = new Set(['metric', 'text', 'log', 'alarm', 'explorer', 'custom']);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export function checkDashboard(text: string): DashboardFlaw[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [{ DataPath: '', Message: 'The field DashboardBody must be a valid JSON object' }];
  }
  if (!isFields(body))
    return [{ DataPath: '', Message: 'The field DashboardBody must be a valid JSON object' }];
  const { widgets } = body;
  if (!Array.isArray(widgets)) return [{ DataPath: '/', Message: 'Should have required property widgets' }];
  return widgets.flatMap((widget: unknown, index) => checkWidget(widget, `/widgets/${index}`));
}

function checkWidget(widget: unknown, path: string): DashboardFlaw[] {
  if (!isFields(widget)) return [{ DataPath: path, Message: 'Should be object' }];
  const flaws: DashboardFlaw[] = [];
  const { type, properties, width, height } = widget;
  if (typeof type !== 'string' || !TYPES.has(type))
    flaws.push({ DataPath: `${path}/type`, Message: 'Should be one of the known widget types' });
  if (!isFields(properties))
    flaws.push({ DataPath: path, Message: 'Should have required property properties' });
  if (width !== undefined && !(typeof width === 'number' && width >= 1 && width <= 24))
    flaws.push({ DataPath: `${path}/width`, Message: 'Should be between 1 and 24' });
  if (height !== undefined && !(typeof height === 'number' && height >= 1 && height <= 1000))
    flaws.push({ DataPath: `${path}/height`, Message: 'Should be between 1 and 1000' });
  return flaws;
}
