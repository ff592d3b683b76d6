import type { ActionContext } from '../../action.ts';
import { globalArn } from '../../blocks/arns.ts';
import { AwsError } from '../../error.ts';

export const dashboardArn = (context: ActionContext, name: string): string =>
  globalArn(context, 'cloudwatch', `dashboard/${name}`);

/** What is wrong with the body of a dashboard, and where. */
interface Flaw {
  readonly path: string;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What widgets of a type cannot do without; those of metrics have a rule of their own. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  metric: [],
  text: ['markdown'],
  log: ['query', 'region'],
  alarm: ['alarms'],
  explorer: [],
  custom: ['endpoint'],
};

/**
 * Throws, with all that is wrong, on a body that is none of a dashboard. The sentences are those of the JSON schema that
 * CloudWatch goes by.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function checkDashboard(text: string): void {
  const body = parsed(text);
  if (!isFields(body)) throw refused('The field DashboardBody must be a valid JSON object', []);
  const flaws = flawsOf(body);
  if (flaws.length === 0) return;
  const listed = flaws.map(({ path, message }) => ({ dataPath: path, message }));
  throw refused(
    `The dashboard body is invalid, there are ${flaws.length} validation errors:\n${JSON.stringify(listed, null, 2)}`,
    flaws,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(message: string, flaws: readonly Flaw[]): AwsError {
  return new AwsError('DashboardInvalidInputError', 400, message, {
    dashboardValidationMessages: flaws.map((flaw) => ({ DataPath: flaw.path, Message: flaw.message })),
  });
}

const missing = (path: string, name: string): Flaw => ({
  path,
  message: `Should have required property '${name}'`,
});

function flawsOf({ widgets }: Fields): Flaw[] {
  if (widgets === undefined) return [missing('', 'widgets')];
  if (!Array.isArray(widgets)) return [{ path: '/widgets', message: 'Should be array' }];
  return widgets.flatMap((widget: unknown, index) => flawsOfWidget(widget, `/widgets/${index}`));
}

function flawsOfWidget(widget: unknown, path: string): Flaw[] {
  if (!isFields(widget)) return [{ path, message: 'Should be object' }];
  const { type, properties, width, height } = widget;
  return [
    ...flawsOfType(type, path),
    ...outside(width, `${path}/width`, 24),
    ...outside(height, `${path}/height`, 1000),
    ...(isFields(properties)
      ? flawsOfProperties(String(type), properties, `${path}/properties`)
      : [missing(path, 'properties')]),
  ];
}

function flawsOfType(type: unknown, path: string): Flaw[] {
  if (type === undefined) return [missing(path, 'type')];
  const known = typeof type === 'string' && Object.hasOwn(NEEDED, type);
  return known ? [] : [{ path: `${path}/type`, message: 'Should be equal to one of the allowed values' }];
}

function outside(value: unknown, path: string, most: number): Flaw[] {
  if (value === undefined) return [];
  if (typeof value !== 'number') return [{ path, message: 'Should be number' }];
  if (value < 1) return [{ path, message: 'Should be >= 1' }];
  return value > most ? [{ path, message: `Should be <= ${most}` }] : [];
}

function flawsOfProperties(type: string, properties: Fields, path: string): Flaw[] {
  if (type === 'metric' && properties['metrics'] === undefined && properties['annotations'] === undefined)
    return [
      missing(path, 'metrics'),
      {
        path,
        message: 'The metric widget should have specified a region and a data source or an alarm annotation',
      },
      missing(path, 'annotations'),
    ];
  return (NEEDED[type] ?? [])
    .filter((name) => properties[name] === undefined)
    .map((name) => missing(path, name));
}
