#!/usr/bin/env node
import { nodeHost, run } from "../dist/bundle/cli.js";

const code = await run(process.argv.slice(2), nodeHost());
// It is set already where the output could not be written.
process.exitCode ??= code;
