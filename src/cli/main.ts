/** What `bin/docent.js` starts: the command line, and the real world for it. */
export { nodeHost } from "../host/node.ts";
export { run } from "./run.ts";
