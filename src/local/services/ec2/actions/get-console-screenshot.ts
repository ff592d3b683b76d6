import { instanceType } from '../../../../data/instance-types.ts';
import { defineAction } from '../../../action.ts';
import { dryRunOperation, screenshotNotRunning, screenshotUnsupported } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { consoleLines } from '../instances/screen/console-lines.ts';
import { writePng } from '../instances/screen/png.ts';
import { drawScreen } from '../instances/screen/screen.ts';
import { findInstance } from '../instances/find-instances.ts';

/**
 * A picture of what stands on the console: PNG, where AWS answers JPEG. Bare metal and Graviton have none.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleScreenshot.html
 */
export const action = defineAction('ec2', 'GetConsoleScreenshot', {
  authorize: (input, context) => onInstances('GetConsoleScreenshot', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const metal = instanceType(row.type)?.BareMetal === true;
    if (metal || row.image.architecture.startsWith('arm64')) throw screenshotUnsupported(row.type);
    if (row.state !== 'running') throw screenshotNotRunning(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    const picture = writePng(drawScreen(consoleLines(row, context.state)));
    return { InstanceId: row.id, ImageData: picture.toString('base64') };
  },
});
