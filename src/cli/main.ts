#!/usr/bin/env node
// The first file of the binary. It must also be understood by an old Node, to tell it what is wrong: no
// named imports of modules that grew later, and nothing else loaded before the version is known.
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 4)) {
  process.stderr.write(
    `nuage needs Node.js 24.4 or later, and this is ${process.versions.node}. Install it from https://nodejs.org or with your version manager.\n`,
  );
  process.exitCode = 64;
} else {
  module.enableCompileCache();
  void import('./start.ts').then(({ start }) => start());
}
