/* The bridge to the shell: each function is one command of `src-tauri/src/commands.rs`. */
import { invoke } from "@tauri-apps/api/core";
import type { Problem } from "../gen/api";
import { Refusal, type Bridge } from "./bridge";
import { opening } from "./opening";

async function ask<T>(command: string, input: Record<string, unknown> = {}): Promise<T> {
  const answer = opening.answer(command, input);
  if (answer !== undefined) return answer as T;
  try {
    return await invoke<T>(command, input);
  } catch (refused) {
    throw refusal(refused);
  }
}

/** What the shell refuses with is a problem; what Tauri itself says is not, and means a broken program. */
function refusal(refused: unknown): Refusal {
  const isProblem = typeof refused === "object" && refused !== null && "code" in refused;
  if (isProblem) return new Refusal(refused as Problem);
  return new Refusal({ code: "call-failed", args: { reason: String(refused) } });
}

export const shell: Bridge = {
  call: (lang, name, input) => ask("call", { lang, name, input }),
  progress: () => ask("progress"),
  cancel: () => ask("cancel"),
  deskState: () => ask("desk_state"),
  retryDesk: () => ask("desk_retry"),
  restoreDesk: (path) => ask("desk_restore", { path }),
  trySample: (lang) => ask("desk_try_sample", { lang }),
  leaveSample: () => ask("desk_leave_sample"),
  openFolder: () => ask("open_folder"),
  chooseSave: (title, name, kind) => ask("choose_save", { title, name, kind }),
  chooseOpen: (title, kind) => ask("choose_open", { title, kind }),
  temporaryPdf: (name) => ask("temporary_pdf", { name }),
  openWritten: (path) => ask("open_written", { path }),
  openLink: (url) => ask("open_link", { url }),
  leave: () => ask("leave"),
};
