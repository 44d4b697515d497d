/** Shows a file in the program the computer has for it; says so plainly when there is none. */
import { spawn } from "node:child_process";
import { ComputerError } from "./host.ts";

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};

export function openWithSystem(path: string): Promise<void> {
  const [command = "xdg-open", ...words] = openers[process.platform] ?? ["xdg-open"];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...words, path], { stdio: "ignore", detached: true });
    child.once("error", () => {
      reject(new ComputerError(`I found no program here that shows ${path}.`, "Open the file by hand."));
    });
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });
}
