import { required } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { completionScripts, shells } from '../complete/scripts.ts';
import { choice } from '../values.ts';

export const command = defineCommand({
  description: `Prints a script that makes the shell complete commands, flags, regions and the words that a flag takes.

Load it from the file that your shell reads when it starts.`,
  examples: [
    { line: 'source <(nuage completion bash)', does: 'In ~/.bashrc' },
    { line: 'source <(nuage completion zsh)', does: 'In ~/.zshrc, after compinit' },
    { line: 'nuage completion fish | source', does: 'In ~/.config/fish/config.fish' },
  ],
  flags: {},
  positionals: { shell: required(choice(shells, 'the shell to write for', 'SHELL')) },
  async run({ positionals }, { print }) {
    await print.raw(completionScripts[positionals.shell]);
  },
});
