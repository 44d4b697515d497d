#!/usr/bin/env node
import { nodeHost } from "../dist/host/node.js";
import { run } from "../dist/cli/run.js";

const code = await run(process.argv.slice(2), nodeHost());
// It is set already where the output could not be written.
process.exitCode ??= code;
