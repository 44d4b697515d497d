/** A client of yaml-language-server, the program behind YAML in VS Code and other editors: just what the tests ask it. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
};
type Spot = { readonly line: number; readonly character: number };

export type Editor = {
  /** Line and column from 0. */
  readonly completions: (
    at: Spot,
  ) => Promise<readonly { readonly label: string; readonly documentation?: unknown }[]>;
  readonly hover: (at: Spot) => Promise<string>;
  readonly diagnostics: () => Promise<
    readonly { readonly message: string; readonly range: { start: Spot } }[]
  >;
  readonly close: () => void;
};

/** Opens a text as if it were the file `path` of the project in `root`. */
export async function openInEditor(root: string, path: string, text: string): Promise<Editor> {
  const server = startServer();
  const uri = pathToFileURL(join(root, path)).href;
  const rootUri = pathToFileURL(root).href;
  await server.ask("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "project" }],
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } } },
  });
  server.tell("initialized", {});
  const told = server.next("textDocument/publishDiagnostics");
  server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  const at = (position: Spot) => ({ textDocument: { uri }, position });
  return {
    completions: async (position) => {
      const list = (await server.ask("textDocument/completion", at(position))) as { items: never[] };
      return list.items;
    },
    hover: async (position) => {
      const found = (await server.ask("textDocument/hover", at(position))) as {
        contents: { value: string };
      } | null;
      return found?.contents.value ?? "";
    },
    diagnostics: async () => ((await told) as { diagnostics: never[] }).diagnostics,
    close: server.close,
  };
}

/** Answers to what the server itself asks: the settings that matter, null for the rest. */
function settingsFor(params: unknown): readonly unknown[] {
  const { items } = params as { readonly items: readonly { readonly section?: string }[] };
  return items.map(({ section }) =>
    section === "yaml"
      ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } }
      : null,
  );
}

function startServer() {
  const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number | string, (value: unknown) => void>();
  let left = Buffer.alloc(0);
  let lastId = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === undefined) waiting.get(id ?? -1)?.(result);
    else if (id === undefined) waiting.get(method)?.(params);
    else send({ id, result: method === "workspace/configuration" ? settingsFor(params) : null });
  };
  child.stdout.on("data", (chunk: Buffer) => {
    left = Buffer.concat([left, chunk]);
    for (;;) {
      const head = left.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/i.exec(left.subarray(0, Math.max(head, 0)).toString())?.[1],
      );
      if (head < 0 || left.length < head + 4 + length) return;
      const body = left.subarray(head + 4, head + 4 + length).toString();
      left = left.subarray(head + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  });
  return {
    ask: (method: string, params: object): Promise<unknown> =>
      new Promise((resolve) => {
        const id = ++lastId;
        waiting.set(id, resolve);
        send({ id, method, params });
      }),
    tell: (method: string, params: object): void => {
      send({ method, params });
    },
    next: (method: string): Promise<unknown> => new Promise((resolve) => waiting.set(method, resolve)),
    close: (): void => void child.kill(),
  };
}
