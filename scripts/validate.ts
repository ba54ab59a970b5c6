import { validateCommand } from "./validate/command.ts";

const { code, stdout, stderr } = validateCommand(process.argv.slice(2));
if (stdout) console.log(stdout);
if (stderr) console.error(stderr);
process.exitCode = code;
