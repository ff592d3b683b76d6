/** Brings an instance up, says what runs in it, and waits to be killed. */
import { RealRuntimes } from '../../../src/local/runtimes/real-runtimes.ts';
import { systemClock, systemProcesses } from '../../../src/system.ts';

const runtimes = new RealRuntimes({ allowProcesses: false, processes: systemProcesses, wall: systemClock });
await runtimes.instance('i-0killed').run({
  script: `setsid sleep ${process.argv[2]} & sleep 0.05; echo up; wait`,
  onOutput: () => process.stdout.write('up\n'),
});
