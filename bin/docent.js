#!/usr/bin/env node
import { nodeHost } from "../dist/host/node.js";
import { run } from "../dist/cli/run.js";

process.exitCode = await run(process.argv.slice(2), nodeHost());
